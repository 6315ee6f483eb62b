import { type PinyinOf, writeBlock } from './blocks.ts';
import type { SearchDocument } from './entries.ts';
import type { Fold } from './fold.ts';
import { marks } from './marks.ts';
import { createPostings, type Postings } from './postings.ts';

/** An index as it is written down: for each document its key and its block, and what leads to them. */
export type BuiltIndex = {
  keys: string[];
  blocks: string[];
  /** By the texts of names alone, so that what is called so is found before what mentions it. */
  names: Postings;
  all: Postings;
};

const parting = new Set(
  [marks.entry, marks.name, marks.subject, marks.body, marks.pinyin].map((mark) => mark.charCodeAt(0)),
);
const parts = (code: number) => parting.has(code);

/** Builds the index of some documents. */
export function buildIndex(documents: readonly SearchDocument[], fold: Fold, pinyinOf: PinyinOf): BuiltIndex {
  const [names, all] = [createPostings(parts), createPostings(parts)];
  const blocks = documents.map((document) => {
    const written = writeBlock(document, fold, pinyinOf);
    names.addDocument(written.names);
    all.addDocument([...written.names, ...written.others]);
    return written.block;
  });
  return { keys: documents.map(({ key }) => key), blocks, names: names.finish(), all: all.finish() };
}
