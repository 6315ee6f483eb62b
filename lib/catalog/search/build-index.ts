import { type PinyinOf, writeBlock } from './blocks.ts';
import type { SearchDocument } from './entries.ts';
import type { Fold } from './fold.ts';
import { createPostings, type Postings } from './postings.ts';
import { partsFields } from './rank.ts';

/** An index as it is written down: for each document its key and its block, and what leads to them. */
export type BuiltIndex = {
  keys: string[];
  blocks: string[];
  /** By the texts of names alone, so that what is called so is found before what mentions it. */
  names: Postings;
  all: Postings;
};

/** Builds the index of some documents. */
export function buildIndex(documents: readonly SearchDocument[], fold: Fold, pinyinOf: PinyinOf): BuiltIndex {
  const [names, all] = [createPostings(partsFields), createPostings(partsFields)];
  const blocks = documents.map((document) => {
    const written = writeBlock(document, fold, pinyinOf);
    names.addDocument(written.names);
    all.addDocument([...written.names, ...written.others]);
    return written.block;
  });
  return { keys: documents.map(({ key }) => key), blocks, names: names.finish(), all: all.finish() };
}
