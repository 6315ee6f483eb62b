import { askedPages } from '#lib/pages/asked-pages.ts';
import styles from './header-search.module.css';
import { SearchForm } from './search-form.tsx';

/** The way to the search in the head of every page: a field where there is room, else a link. */
export function HeaderSearch() {
  return (
    <>
      <div className={styles['field']}>
        <SearchForm small />
      </div>
      <a className={styles['link']} href={askedPages.search.address}>
        {askedPages.search.name}
      </a>
    </>
  );
}
