import { readKey } from './blocks.ts';
import { type EntryKind, entryKinds } from './entries.ts';
import type { Fold } from './fold.ts';
import { isMark, marks } from './marks.ts';
import { documentsOf, type Postings } from './postings.ts';
import { tierOf, tiers } from './rank.ts';
import type { Way, Word } from './words.ts';

/** An index that can be asked. Blocks may be read from wherever they are kept: one is needed at a time. */
export type SearchIndex = {
  keys: readonly string[];
  names: Postings;
  all: Postings;
  fold: Fold;
  readBlock: (document: number) => string;
};

/** An entry that was found: the key of its document, its kind and id there. */
export type Hit = { document: string; kind: EntryKind; id: string };

/** Hits by rank, all of them, or the first `mostHits` that were met. */
export type Found = { hits: Hit[]; more: boolean };

/** Up to here hits are counted exactly; more are more than anybody reads. */
export const mostHits = 1000;

type Ranked = Hit & { tier: number; importance: number; at: number };

/** How an answer is come by. */
export type Asking = {
  /** Whether a hit is wanted, by facets for instance. */
  accepts?: (hit: Hit) => boolean;
  /** Waits until others had their turn; it is called whenever a slice of time is used up. */
  breathe?: () => Promise<void>;
};

/** The longest that a search keeps others waiting, in milliseconds. */
const slice = 3;

/** The documents that may hold every word. */
function candidatesOf(postings: Postings, words: readonly Word[]): Uint8Array {
  const all = new Uint8Array(postings.documents).fill(1);
  for (const { ways } of words) {
    const holding = ways.map(({ pairs }) => documentsOf(postings, pairs));
    for (let document = 0; document < all.length; document++)
      if (!holding.some((one) => one[document] === 1)) all[document] = 0;
  }
  return all;
}

/** Documents by the names in them first, in their own order. */
function inOrder({ names, all }: SearchIndex, words: readonly Word[]): number[] {
  const [named, holding] = [candidatesOf(names, words), candidatesOf(all, words)];
  const documents = Array.from(holding.keys()).filter((document) => holding[document] === 1);
  return [...documents.filter((one) => named[one] === 1), ...documents.filter((one) => named[one] !== 1)];
}

/** The next match of a way in a block. */
function nextMatch(block: string, way: Way, from: number): { start: number; end: number } | null {
  if (way.kind !== 'pinyin') {
    const start = block.indexOf(way.pairs, from);
    return start < 0 ? null : { start, end: start + way.pairs.length };
  }
  way.pattern.lastIndex = from;
  const match = way.pattern.exec(block);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** Where the entries of a block begin, and where it ends. */
function startsOf(block: string): number[] {
  const starts: number[] = [];
  for (let at = block.indexOf(marks.entry); at >= 0; at = block.indexOf(marks.entry, at + 1)) starts.push(at);
  return [...starts, block.length];
}

/** The key of the entry that begins here: it ends where the first field opens. */
function keyAt(block: string, start: number): string {
  let end = start + 1;
  while (end < block.length && !isMark(block.charCodeAt(end))) end += 1;
  return block.slice(start + 1, end);
}

/** The best tier of a word in each entry that has it, and whether the context has it. */
type Matches = { tierByEntry: Map<number, number>; inContext: boolean };

/**
 * Goes through a block once. Within an entry names come before subject and body, so that the first match of a word is
 * its best, and the search goes on with the next entry.
 */
function matchWord(block: string, { ways }: Word, starts: readonly number[]): Matches {
  const tierByEntry = new Map<number, number>();
  const first = starts[0] ?? 0;
  let inContext = false;
  for (const way of ways) {
    let entry = 0;
    for (let match = nextMatch(block, way, 0); match; ) {
      const { start, end } = match;
      if (start < first) {
        inContext = true;
        match = nextMatch(block, way, first);
        continue;
      }
      while ((starts[entry + 1] ?? block.length) <= start) entry += 1;
      const tier = tierOf(block, start, end, way.kind);
      if (tier !== null) tierByEntry.set(entry, Math.min(tier, tierByEntry.get(entry) ?? tier));
      match = nextMatch(block, way, tier === null ? start + 1 : (starts[entry + 1] ?? block.length));
    }
  }
  return { tierByEntry, inContext };
}

/** The entries of a block that have every word, one of them at least in their own texts. */
function* entriesWith(block: string, words: readonly Word[]): Generator<{ entry: string; tier: number }> {
  const starts = startsOf(block);
  const matches: Matches[] = [];
  for (const word of words) {
    const match = matchWord(block, word, starts);
    if (match.tierByEntry.size === 0 && !match.inContext) return;
    matches.push(match);
  }
  const entries = new Set(matches.flatMap(({ tierByEntry }) => [...tierByEntry.keys()]));
  for (const entry of [...entries].sort((a, b) => a - b)) {
    const tiersOfWords = matches.map(
      ({ tierByEntry, inContext }) => tierByEntry.get(entry) ?? (inContext ? tiers.context : null),
    );
    if (tiersOfWords.includes(null)) continue;
    yield {
      entry: keyAt(block, starts[entry] ?? 0),
      tier: tiersOfWords.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    };
  }
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
  for (const document of words.length === 0 ? [] : inOrder(index, words)) {
    if (breathe && performance.now() - began > slice) {
      await breathe();
      began = performance.now();
    }
    const key = index.keys[document] ?? '';
    for (const { entry, tier } of entriesWith(index.readBlock(document), words)) {
      const hit = { document: key, ...readKey(entry) };
      if (accepts && !accepts(hit)) continue;
      if (ranked.length === mostHits) return { hits: ranked.sort(byRank), more: true };
      ranked.push({ ...hit, tier, at: ranked.length });
    }
  }
  return { hits: ranked.sort(byRank), more: false };
}
