import styles from './report-error.module.css';

/** 指出错误: a text ready to be sent to whoever passed the page on or keeps the site. */
export function ReportError({ text }: { text: string }) {
  return (
    <details className={styles['report']}>
      <summary>指出错误</summary>
      <p>
        复制下面的文字，补上最后两行，发给网站的编辑；改正后会记在<a href="/corrections">更正</a>一页。
      </p>
      <pre>{text}</pre>
      <button type="button" className={styles['copy']} data-copy={text} hidden>
        复制文字
      </button>
    </details>
  );
}
