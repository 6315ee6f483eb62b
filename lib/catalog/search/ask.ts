import { bitsOf, readKey } from './blocks.ts';
import { type EntryKind, entryKinds } from './entry.ts';
import type { Fold } from './fold.ts';
import { entriesWith, type Sought } from './match.ts';
import { blocksWith, type Postings } from './postings.ts';
import { anyOf, isIn, keepBoth, listRow, type Row } from './rows.ts';
import { ruleOut, type Signatures } from './signatures.ts';
import type { Way, Word } from './words.ts';

/**
 * An index that can be asked. Blocks may be read from wherever they are kept, as UTF-16: one is needed at a time, until the
 * next is read.
 */
export type SearchIndex = {
  /** Of each block the key of the document that it is of, and the kinds of its entries as bits; see {@link bitsOf}. */
  keys: readonly string[];
  kinds: readonly number[];
  /** By the names of entries, by all their texts, and by what stands beside them all. */
  names: Postings;
  all: Postings;
  contexts: Postings;
  triples: Signatures;
  fold: Fold;
  readBlock: (block: number) => Buffer;
};

/** An entry that was found: the key of its document, its kind and id there, and how well it fits; see {@link tiers}. */
export type Hit = { document: string; kind: EntryKind; id: string; tier: number };

/** Hits by rank, all of them, or the first `mostHits` that were met. */
export type Found = { hits: Hit[]; more: boolean };

/** Up to here hits are counted exactly; more are more than anybody reads. */
export const mostHits = 1000;

type Ranked = Hit & { importance: number; at: number };

/** How an answer is come by. */
export type Asking = {
  /** The kinds that a wanted hit can be of; without, any. */
  kinds?: readonly EntryKind[];
  /** Whether a hit of these kinds is wanted, by facets for instance. */
  accepts?: (hit: Hit) => boolean;
  /** Whether a document can have a hit that is wanted; others are not read. */
  mayHold?: (document: string) => boolean;
  /** Waits until others had their turn; it is called whenever a slice of time is used up. */
  breathe?: () => Promise<void>;
};

/** The longest that a search keeps others waiting, in milliseconds. */
const slice = 3;

/** A way of a word with the blocks that may hold it: in the texts of an entry, or there and in the context. */
type Placed = { way: Way; own: Row; blocks: Row };

/** What may stand where: of each word its ways. */
function placeWays({ all, contexts, triples }: SearchIndex, words: readonly Word[]): Placed[][] {
  return words.map(({ ways }) =>
    ways.map((way) => {
      const own = blocksWith(all, way.pairs);
      // The letters of Pinyin stand apart, syllable by syllable.
      if (way.kind !== 'pinyin') ruleOut(triples, way.pairs, own);
      return { way, own, blocks: anyOf([own, blocksWith(contexts, way.pairs)]) };
    }),
  );
}

/** Blocks that may have every word and not all in the context, those first that have most words in their names. */
function inOrder({ all, names }: SearchIndex, words: readonly Word[], placed: readonly Placed[][]): number[] {
  const candidates = anyOf(placed.flat().map(({ own }) => own));
  for (const ways of placed) keepBoth(candidates, anyOf(ways.map(({ blocks }) => blocks)));
  const named = words.map(({ ways }) => anyOf(ways.map(({ pairs }) => blocksWith(names, pairs))));
  const byNamed = Array.from({ length: words.length + 1 }, (): number[] => []);
  for (const block of listRow(candidates, all.blocks)) {
    let count = 0;
    for (const row of named) if (isIn(row, block)) count += 1;
    byNamed[count]?.push(block);
  }
  const [most = [], ...others] = byNamed.reverse();
  return most.concat(...others);
}

/** The words by the ways that they may have in a block; blocks that may have the same ways share them. */
function createSought(placed: readonly Placed[][]): (block: number) => Sought[] {
  const all = placed.flat();
  const known = new Map<number, Sought[]>();
  return (block) => {
    let set = 0;
    for (const { blocks } of all) set = set * 2 + Number(isIn(blocks, block));
    const sought =
      known.get(set) ?? placed.map((ways) => ways.filter(({ blocks }) => isIn(blocks, block)).map(({ way }) => way));
    known.set(set, sought);
    return sought;
  };
}

const byRank = (a: Ranked, b: Ranked) =>
  a.tier - b.tier ||
  a.importance - b.importance ||
  entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) ||
  a.at - b.at;

/**
 * The entries that have every word of a query. Nothing that a plain search of the texts finds is missing: blocks
 * without the pairs of a word cannot hold it, and in all others every entry is looked at.
 *
 * @param words as {@link readQuery} has them; without words nothing is found
 */
export async function ask(
  index: SearchIndex,
  words: readonly Word[],
  { kinds = entryKinds, accepts, mayHold, breathe }: Asking = {},
): Promise<Found> {
  const ranked: Ranked[] = [];
  let began = performance.now();
  const placed = placeWays(index, words);
  const soughtIn = createSought(placed);
  const wanted = bitsOf(kinds);
  for (const block of words.length === 0 ? [] : inOrder(index, words, placed)) {
    const document = index.keys[block] ?? '';
    if (((index.kinds[block] ?? 0) & wanted) === 0 || (mayHold && !mayHold(document))) continue;
    if (breathe && performance.now() - began > slice) {
      await breathe();
      began = performance.now();
    }
    for (const { entry, tier } of entriesWith(index.readBlock(block), soughtIn(block))) {
      const { kind, importance, id } = readKey(entry);
      const hit: Ranked = { document, kind, id, tier, importance, at: ranked.length };
      if ((bitsOf([kind]) & wanted) === 0 || (accepts && !accepts(hit))) continue;
      if (ranked.length === mostHits) return { hits: ranked.sort(byRank), more: true };
      ranked.push(hit);
    }
  }
  return { hits: ranked.sort(byRank), more: false };
}
