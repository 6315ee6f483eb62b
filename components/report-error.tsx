import styles from './report-error.module.css';

/** Where a report goes: a letter that is begun, or the page of a form. */
export type ReportTo = { href: string; label: string };

/**
 * 指出错误: a text ready to be sent, and the way to whoever keeps the site. Where no contact is known the text stays for
 * whoever passed the page on.
 */
export function ReportError({ text, to }: { text: string; to: ReportTo | null }) {
  return (
    <details className={styles['report']}>
      <summary>指出错误</summary>
      <p>
        {to === null ? (
          '本站的联系方式未定。可以复制下面的文字，补上最后两行，发给转来这一页的人；'
        ) : (
          <>
            <a className={styles['to']} href={to.href}>
              {to.label}
            </a>
            打不开，就复制下面的文字，补上最后两行再发；
          </>
        )}
        改正后会记在<a href="/corrections">更正</a>一页。
      </p>
      <pre>{text}</pre>
      <button type="button" className={styles['copy']} data-copy hidden>
        复制文字
      </button>
    </details>
  );
}
