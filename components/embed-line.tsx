import styles from './embed-line.module.css';

/** The line to paste into another site's page, which shows what this page says, with its caveats, as it is on that day. */
export function EmbedLine({ line }: { line: string }) {
  return (
    <details className={styles['embed']}>
      <summary>嵌入到别的网页</summary>
      <p>把这一行贴进网页的代码，就显示这里的数、它的口径和出处；以后有更正，那里也跟着改。</p>
      <pre>{line}</pre>
      <button type="button" className={styles['copy']} data-copy hidden>
        复制这一行
      </button>
    </details>
  );
}
