import type { Content } from '#lib/schema/content.ts';
import { publishedTables } from '../tables/published.ts';
import type { FilledTable } from '../tables/table.ts';

/** Columns that hold words of the articles. An edition stays for ever, and has figures and our own words alone. */
const wordsOfArticles: readonly string[] = ['anchor', 'wording'];

function withoutWordsOfArticles(table: FilledTable, hasAddress: boolean): FilledTable {
  const kept = table.columns.flatMap(({ name }, index) => (wordsOfArticles.includes(name) ? [] : [index]));
  const pick = <T>(list: readonly T[]) => kept.flatMap((index) => list.slice(index, index + 1));
  return {
    ...table,
    columns: pick(table.columns).map((column) =>
      column.format === 'address' && !hasAddress ? { ...column, format: null } : column,
    ),
    *rows() {
      for (const row of table.rows()) yield pick(row);
    },
  };
}

/**
 * The tables of an edition.
 *
 * @param site the public base of addresses; null where there is none, and addresses are the site's paths
 */
export function editionTables(content: Content, site: string | null): FilledTable[] {
  const absolute = (address: string) => (site === null ? address : new URL(address, site).href);
  return publishedTables(content, absolute).map((table) => withoutWordsOfArticles(table, site !== null));
}
