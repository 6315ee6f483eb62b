import type { SearchIndex } from '#lib/catalog/search/ask.ts';
import { buildIndex } from '#lib/catalog/search/build-index.ts';
import { eachDocument } from '#lib/catalog/search/documents.ts';
import { createFold, readSimple, type Simple } from '#lib/catalog/search/fold.ts';
import { type KeptIndex, openSearchIndex, readPinyinFile, searchFolder } from '#lib/content/search-file.ts';
import type { Content } from '#lib/schema/content.ts';

let kept: { index: KeptIndex | null; simple: Simple } | undefined;

/** What the build made, opened once a process; without a build there is none. */
function openKept() {
  if (kept) return kept;
  const index = openSearchIndex(searchFolder());
  kept = { index, simple: readSimple(index?.simple ?? '') };
  return kept;
}

/** The traditional characters of the content with their simple ones. */
export const simpleCharacters = (): Simple => openKept().simple;

const indexByContent = new WeakMap<Content, SearchIndex>();

/** The index that the build made; while editing one that is made of the content as it is, with the build's tables. */
function open(content: Content): SearchIndex {
  const { index, simple } = openKept();
  const fold = createFold(simple);
  if (index && process.env.NODE_ENV !== 'development') return { ...index, fold };
  const pinyinByName = readPinyinFile(searchFolder());
  const built = buildIndex(eachDocument(content), fold, (name) => pinyinByName.get(name) ?? []);
  return { ...built, fold, readBlock: (block) => Buffer.from(built.blocks[block] ?? '', 'utf16le') };
}

/** The index of some content, opened when it is first asked. */
export function searchOf(content: Content): SearchIndex {
  const index = indexByContent.get(content) ?? open(content);
  indexByContent.set(content, index);
  return index;
}
