import styles from './share.module.css';

/** The address of a page to pass on. The copy button comes from `public/share.js` and is absent without JavaScript. */
export function Share({ url }: { url: string }) {
  return (
    <div className={styles['share']}>
      <p>
        本页地址：<code className={styles['url']}>{url}</code>
      </p>
      <button type="button" className={styles['button']} data-copy={url} hidden>
        复制链接
      </button>
      <script src="/share.js" defer />
    </div>
  );
}
