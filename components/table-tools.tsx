import styles from './table-tools.module.css';

/**
 * Takes the table above away: as CSV, or copied with its caption for Excel and WPS. The copy button comes from
 * `public/share.js` and is absent without JavaScript.
 */
export function TableTools({ csv }: { csv: string }) {
  return (
    <p className={styles['tools']}>
      <button type="button" data-copy-table hidden>
        复制表格
      </button>
      <a href={csv} download>
        下载CSV
      </a>
    </p>
  );
}
