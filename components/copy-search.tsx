import { askedPages } from '#lib/pages/asked-pages.ts';
import { kinds } from '#lib/pages/kinds.ts';
import styles from './copy-search.module.css';

const files = [askedPages.searchIndex, askedPages.searchTexts].map(({ address }) => address).join(' ');

/**
 * What a copy without a server shows of a search: the script asks the files of all entries. Without the script the page says
 * where to look instead.
 *
 * @param isCopy whether the page is made for a copy: a server finds without a script
 */
export function CopySearch({ isCopy }: { isCopy: boolean }) {
  return (
    <>
      <section data-search={files} hidden className={styles['found']}>
        <h2 aria-live="polite">搜索结果</h2>
        <ul />
      </section>
      {isCopy && (
        <p className={styles['without']}>
          本站的静态副本靠脚本搜索；脚本没有运行，就请看下面的索引，全部名称和数都在里面。
        </p>
      )}
      <script src={kinds.searchScript.address} defer />
    </>
  );
}
