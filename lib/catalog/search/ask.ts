import { readKey } from './blocks.ts';
import { type EntryKind, entryKinds } from './entries.ts';
import type { Fold } from './fold.ts';
import { entriesWith, type Sought } from './match.ts';
import { documentsOf, type Postings } from './postings.ts';
import { ruleOut, type Signatures } from './signatures.ts';
import type { Way, Word } from './words.ts';

/**
 * An index that can be asked. Blocks may be read from wherever they are kept, as UTF-16: one is needed at a time, until the
 * next is read.
 */
export type SearchIndex = {
  keys: readonly string[];
  names: Postings;
  all: Postings;
  triples: Signatures;
  fold: Fold;
  readBlock: (document: number) => Buffer;
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
  /** Whether a hit is wanted, by facets for instance. */
  accepts?: (hit: Hit) => boolean;
  /** Waits until others had their turn; it is called whenever a slice of time is used up. */
  breathe?: () => Promise<void>;
};

/** The longest that a search keeps others waiting, in milliseconds. */
const slice = 3;

/** A way of a word with the documents that may hold it. */
type Placed = { way: Way; documents: Uint8Array };

/** What may stand where: of each word its ways. */
function placeWays({ all, triples }: SearchIndex, words: readonly Word[]): Placed[][] {
  return words.map(({ ways }) =>
    ways.map((way) => {
      const documents = documentsOf(all, way.pairs);
      // The letters of Pinyin stand apart, syllable by syllable.
      if (way.kind !== 'pinyin') ruleOut(triples, way.pairs, documents);
      return { way, documents };
    }),
  );
}

/** Whether a document may have every word in its names. */
function createNamed({ names }: SearchIndex, words: readonly Word[]): (document: number) => boolean {
  const holding = words.map(({ ways }) => ways.map(({ pairs }) => documentsOf(names, pairs)));
  return (document) => holding.every((ways) => ways.some((documents) => documents[document] === 1));
}

/** Documents that may have every word, by the names in them first, in their own order. */
function inOrder(index: SearchIndex, words: readonly Word[], placed: readonly Placed[][]): number[] {
  const isNamed = createNamed(index, words);
  const [named, others]: [number[], number[]] = [[], []];
  for (let document = 0; document < index.all.documents; document++)
    if (placed.every((ways) => ways.some(({ documents }) => documents[document] === 1)))
      (isNamed(document) ? named : others).push(document);
  return [...named, ...others];
}

/** The words by the ways that they may have in a document; documents that may have the same ways share them. */
function createSought(placed: readonly Placed[][]): (document: number) => Sought[] {
  const all = placed.flat();
  const known = new Map<number, Sought[]>();
  return (document) => {
    let set = 0;
    for (const { documents } of all) set = set * 2 + (documents[document] ?? 0);
    const sought =
      known.get(set) ??
      placed.map((ways) => ways.filter(({ documents }) => documents[document] === 1).map(({ way }) => way));
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
 * The entries that have every word of a query. Nothing that a plain search of the texts finds is missing: documents
 * without the pairs of a word cannot hold it, and in all others every entry is looked at.
 *
 * @param words as {@link readQuery} has them; without words nothing is found
 */
export async function ask(
  index: SearchIndex,
  words: readonly Word[],
  { accepts, breathe }: Asking = {},
): Promise<Found> {
  const ranked: Ranked[] = [];
  let began = performance.now();
  const placed = placeWays(index, words);
  const soughtIn = createSought(placed);
  for (const document of words.length === 0 ? [] : inOrder(index, words, placed)) {
    if (breathe && performance.now() - began > slice) {
      await breathe();
      began = performance.now();
    }
    const key = index.keys[document] ?? '';
    for (const { entry, tier } of entriesWith(index.readBlock(document), soughtIn(document))) {
      const { kind, importance, id } = readKey(entry);
      const hit: Ranked = { document: key, kind, id, tier, importance, at: ranked.length };
      if (accepts && !accepts(hit)) continue;
      if (ranked.length === mostHits) return { hits: ranked.sort(byRank), more: true };
      ranked.push(hit);
    }
  }
  return { hits: ranked.sort(byRank), more: false };
}
