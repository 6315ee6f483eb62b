import type { SearchIndex } from '#lib/catalog/search/ask.ts';
import { buildIndex } from '#lib/catalog/search/build-index.ts';
import { searchDocuments } from '#lib/catalog/search/entries.ts';
import { createFold, readSimple } from '#lib/catalog/search/fold.ts';
import { openSearchIndex, readPinyinFile, searchFolder } from '#lib/content/search-file.ts';
import type { Content } from '#lib/schema/content.ts';

const indexByContent = new WeakMap<Content, SearchIndex>();

/** The index that the build made; while editing one that is made of the content as it is, with the build's tables. */
function open(content: Content): SearchIndex {
  const kept = openSearchIndex(searchFolder());
  const fold = createFold(readSimple(kept?.simple ?? ''));
  if (kept && process.env.NODE_ENV !== 'development') return { ...kept, fold };
  const pinyinByName = readPinyinFile(searchFolder());
  const built = buildIndex(searchDocuments(content), fold, (name) => pinyinByName.get(name) ?? []);
  return { ...built, fold, readBlock: (document) => built.blocks[document] ?? '' };
}

/** The index of some content, opened when it is first asked. */
export function searchOf(content: Content): SearchIndex {
  const index = indexByContent.get(content) ?? open(content);
  indexByContent.set(content, index);
  return index;
}

/** Lets the pages under way go on. */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
