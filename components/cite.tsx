import type { Citations } from '#lib/cite/citations.ts';
import styles from './cite.module.css';

function Format({ name, text }: { name: string; text: string }) {
  return (
    <details>
      <summary>{name}</summary>
      <pre>{text}</pre>
      <button type="button" className={styles['copy']} data-copy hidden>
        复制
      </button>
    </details>
  );
}

/** How to cite a page or a figure: the original source first, this site second. */
export function Cite({ citations }: { citations: Citations }) {
  return (
    <div className={styles['cite']}>
      <ol className={styles['references']}>
        {citations.gbt2025.map((reference) => (
          <li key={reference}>{reference}</li>
        ))}
      </ol>
      <p className={styles['standard']}>以上按 GB/T 7714—2025 著录：先引原始报道，再引本站。</p>
      <Format name="GB/T 7714—2015" text={citations.gbt2015.join('\n')} />
      <Format name="BibTeX" text={citations.bibtex} />
      <Format name="RIS" text={citations.ris} />
    </div>
  );
}
