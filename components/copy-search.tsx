import { askedPages } from '#lib/pages/asked-pages.ts';
import { kinds } from '#lib/pages/kinds.ts';
import styles from './copy-search.module.css';

/**
 * What a copy without a server shows of a search: the script asks one file of all entries. Without it the page is the
 * register, and says so.
 */
export function CopySearch() {
  return (
    <>
      <section data-search={askedPages.searchIndex.address} hidden className={styles['found']}>
        <h2 aria-live="polite">搜索结果</h2>
        <ul />
      </section>
      <p className={styles['without']}>不搜，也可以在下面的索引里翻：全部名称按拼音排，全部的数按写法排。</p>
      <script src={kinds.searchScript.address} defer />
    </>
  );
}
