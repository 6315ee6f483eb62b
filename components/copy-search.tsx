import { askedPages, postingsFolder, searchedFolder } from '#lib/pages/asked-pages.ts';
import { kinds } from '#lib/pages/kinds.ts';
import styles from './copy-search.module.css';

const { searchIndex, searchTexts } = askedPages;

/**
 * The search of a copy without a server: a script asks the files of all entries, or finds in postings which documents to
 * ask. Without the script the page says where to look instead.
 *
 * @param isWhole whether all entries are in files that a reader may fetch
 */
export function CopySearch({ isWhole }: { isWhole: boolean }) {
  const files = isWhole ? [searchTexts.address] : [searchedFolder, postingsFolder];
  const script = isWhole ? kinds.searchScript : kinds.searchDocumentsScript;
  return (
    <>
      <section data-search={[searchIndex.address, ...files].join(' ')} hidden className={styles['found']}>
        <h2 aria-live="polite">
          正在找……
          {/* What the script marks: styles of elements that a page has not are left out of it. */}
          <mark />
        </h2>
        <ul />
        <button type="button" hidden>
          接着看
        </button>
      </section>
      <p className={styles['without']}>
        本站的静态副本靠脚本搜索；脚本没有运行，就请看下面的索引，全部名称和数都在里面。
      </p>
      <script src={script.address} defer />
    </>
  );
}
