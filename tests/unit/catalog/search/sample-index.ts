import { type Asking, ask, type SearchIndex } from '#lib/catalog/search/ask.ts';
import { searchDocuments } from '#lib/catalog/search/documents.ts';
import type { SearchDocument } from '#lib/catalog/search/entry.ts';
import { createFold, readSimple } from '#lib/catalog/search/fold.ts';
import { readQuery } from '#lib/catalog/search/words.ts';
import { makeIndex } from '#lib/commands/build/search-tables.ts';
import type { Content } from '#lib/schema/content.ts';

/** The traditional characters of some texts with their simple ones, as an index keeps them. */
export const simpleOf = (texts: readonly string[]) => readSimple(makeIndex([], texts).simple);

/** An index of some documents that lives in memory. */
export function indexOf(documents: readonly SearchDocument[]): SearchIndex {
  const { index, simple } = makeIndex(documents);
  const { blocks, ...lists } = index;
  const readBlock = (block: number) => Buffer.from(blocks[block] ?? '', 'utf16le');
  return { ...lists, fold: createFold(readSimple(simple)), readBlock };
}

/** Asks as the page does; hits as one line each: `parks/quanzhou figure org-coverage`. */
export function searcherOf(index: SearchIndex) {
  return async (query: string, asking?: Asking) => {
    const { hits, more } = await ask(index, readQuery(index.fold, query), asking);
    return { lines: hits.map(({ document, kind, id }) => `${document} ${kind} ${id}`), more };
  };
}

export const searcherOfContent = (content: Content) => searcherOf(indexOf(searchDocuments(content)));
