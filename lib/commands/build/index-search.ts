import { eachDocument } from '#lib/catalog/search/documents.ts';
import { searchFolder, writeSearchFiles } from '#lib/content/search-file.ts';
import type { Content } from '#lib/schema/content.ts';
import { makeIndex } from './search-tables.ts';

/** Writes the index of all texts of some content for the servers of a build. */
export function indexSearch(content: Content): void {
  const anchors = content.parks.flatMap(({ observations }) => observations.flatMap(({ anchor }) => anchor ?? []));
  const { index, simple, pinyinByName } = makeIndex(eachDocument(content), anchors);
  writeSearchFiles(searchFolder(), { ...index, simple }, pinyinByName);
}
