import styles from './quotation.module.css';

/** A sentence that may be printed as it stands, with a button that copies it. */
export function Quotation({ sentence }: { sentence: string }) {
  return (
    <div className={styles['quotation']}>
      <p>{sentence}</p>
      <button type="button" data-copy hidden>
        复制这句话
      </button>
    </div>
  );
}
