import { perPage } from './limits.ts';

/** How many pages a list of so many entries has; an empty list has one. */
export const countPages = (entries: number, size = perPage) => Math.max(1, Math.ceil(entries / size));

/**
 * The address of a page of a list; the first is the list's own.
 *
 * @example listPageAddress('/parks', 2) // '/parks/page/2'
 */
export const listPageAddress = (list: string, number: number) => (number === 1 ? list : `${list}/page/${number}`);

/**
 * The address of the page on which an entry of a list stands.
 *
 * @param index the place of the entry among all, from 0
 * @example entryAddress('/disclosures', 8, 8) // '/disclosures/page/2'
 */
export const entryAddress = (list: string, index: number, size = perPage) =>
  listPageAddress(list, Math.floor(index / size) + 1);

/** One page of a list: its entries, and where it stands. */
export type ListPage<Entry> = { list: string; entries: Entry[]; number: number; pages: number; total: number };

/**
 * The page of a list that an address names.
 *
 * @param text the number as it stands in the address; none for the first page, which has no number
 * @param size how many entries a page has
 * @returns null for a page that is not there, and for another way to write one that is: 1, 02
 */
export function readListPage<Entry>(
  all: readonly Entry[],
  list: string,
  text?: string,
  size = perPage,
): ListPage<Entry> | null {
  const pages = countPages(all.length, size);
  const number = text === undefined ? 1 : Number(text);
  if (text !== undefined && (!/^[1-9]\d*$/.test(text) || number === 1 || number > pages)) return null;
  return { list, entries: all.slice((number - 1) * size, number * size), number, pages, total: all.length };
}

/** The addresses of all pages of a list after the first. */
export const furtherPages = (list: string, entries: number, size = perPage) =>
  Array.from({ length: countPages(entries, size) - 1 }, (_, index) => listPageAddress(list, index + 2));
