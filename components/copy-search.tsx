import { askedPages } from '#lib/pages/asked-pages.ts';
import { kinds } from '#lib/pages/kinds.ts';
import styles from './copy-search.module.css';

/**
 * What a copy without a server shows of a search: the script asks one file of all entries. Without the script the page says
 * where to look instead.
 */
export function CopySearch() {
  return (
    <>
      <section data-search={askedPages.searchIndex.address} hidden className={styles['found']}>
        <h2 aria-live="polite">搜索结果</h2>
        <ul />
      </section>
      <noscript>
        <p className={styles['without']}>
          这一页没有找到东西时，可能是浏览器没有运行脚本。下面的索引列着全部名称和数。
        </p>
      </noscript>
      <script src={kinds.searchScript.address} defer />
    </>
  );
}
