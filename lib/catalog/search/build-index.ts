import { createBlockWriter, type PinyinOf } from './blocks.ts';
import type { SearchDocument } from './entry.ts';
import type { Fold } from './fold.ts';
import { createKeys, createPostings, type Postings } from './postings.ts';
import { partsFields } from './rank.ts';
import { createBits, createSignatures, type Signatures } from './signatures.ts';

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
export function buildIndex(
  documents: Iterable<SearchDocument>,
  { fold }: Pick<Fold, 'fold'>,
  pinyinOf: PinyinOf,
): BuiltIndex {
  const known = createKeys(partsFields);
  const triplesOf = createBits(partsFields);
  const writeBlocks = createBlockWriter({ fold, pinyinOf, keysOf: known.numbersOf, triplesOf });
  const [names, all, contexts] = [createPostings(known), createPostings(known), createPostings(known)];
  const triples = createSignatures();
  const [keys, kinds, blocks]: [string[], number[], string[]] = [[], [], []];
  for (const document of documents)
    for (const written of writeBlocks(document)) {
      keys.push(document.key);
      kinds.push(written.kinds);
      blocks.push(written.block);
      names.addBlock(written.names.map((piece) => piece.keys));
      all.addBlock(written.pieces.map((piece) => piece.keys));
      triples.addBlock(written.pieces.map((piece) => piece.triples));
      contexts.addBlock([written.context]);
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
