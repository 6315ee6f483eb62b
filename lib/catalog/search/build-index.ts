import { type PinyinOf, writeBlocks } from './blocks.ts';
import type { SearchDocument } from './entries.ts';
import type { Fold } from './fold.ts';
import { createPostings, type Postings } from './postings.ts';
import { partsFields } from './rank.ts';
import { createSignatures, type Signatures } from './signatures.ts';

/**
 * An index as it is written down: for each block its text, the key of its document, the kinds of its entries, and what leads
 * to them.
 */
export type BuiltIndex = {
  keys: string[];
  kinds: number[];
  blocks: string[];
  /** By the texts of names alone, so that what is called so is found before what mentions it. */
  names: Postings;
  all: Postings;
  contexts: Postings;
  triples: Signatures;
};

/** Builds the index of some documents. */
export function buildIndex(documents: readonly SearchDocument[], fold: Fold, pinyinOf: PinyinOf): BuiltIndex {
  const names = createPostings(partsFields);
  const all = createPostings(partsFields);
  const contexts = createPostings(partsFields);
  const triples = createSignatures(partsFields);
  const [keys, kinds, blocks]: [string[], number[], string[]] = [[], [], []];
  for (const document of documents)
    for (const written of writeBlocks(document, fold, pinyinOf)) {
      keys.push(document.key);
      kinds.push(written.kinds);
      blocks.push(written.block);
      names.addBlock(written.names);
      const texts = [...written.names, ...written.others];
      all.addBlock(texts);
      contexts.addBlock(written.context);
      triples.addBlock(texts);
    }
  return {
    keys,
    kinds,
    blocks,
    names: names.finish(),
    all: all.finish(),
    contexts: contexts.finish(),
    triples: triples.finish(),
  };
}
