import { askedPages } from '#lib/pages/asked-pages.ts';
import { read } from '#lib/pages/limits.ts';
import styles from './search-form.module.css';

/** What can be searched for, where a field has no heading of its own. */
const hint = '搜做法、数字、企业';

/**
 * A field to search with: a plain form, whose answer is a page. `small` is for the head of every page.
 *
 * @param query what stands in it already
 */
export function SearchForm({ query = '', small = false }: { query?: string; small?: boolean }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the browsers that are served do not all know the element search
    <form className={small ? styles['small'] : styles['form']} action={askedPages.search.address} role="search">
      <input
        type="search"
        name="q"
        defaultValue={query}
        maxLength={read.query}
        aria-label={hint}
        placeholder={hint}
        autoComplete="off"
      />
      <button type="submit">搜索</button>
    </form>
  );
}
