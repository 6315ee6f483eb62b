import { readKey } from './blocks.ts';
import { type EntryKind, entryKinds } from './entries.ts';
import type { Fold } from './fold.ts';
import { isMark, marks } from './marks.ts';
import { documentsOf, type Postings } from './postings.ts';
import { tierOf, tiers } from './rank.ts';
import { ruleOut, type Signatures } from './signatures.ts';
import type { Way, Word } from './words.ts';

/** An index that can be asked. Blocks may be read from wherever they are kept: one is needed at a time. */
export type SearchIndex = {
  keys: readonly string[];
  names: Postings;
  all: Postings;
  triples: Signatures;
  fold: Fold;
  readBlock: (document: number) => string;
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

/** The documents that may hold a word in one of its ways. */
function documentsWith({ all, triples }: SearchIndex, postings: Postings, { ways }: Word): Uint8Array {
  const holding = new Uint8Array(postings.documents);
  for (const { pairs, kind } of ways) {
    const documents = documentsOf(postings, pairs);
    // The letters of Pinyin stand apart, syllable by syllable.
    if (postings === all && kind !== 'pinyin') ruleOut(triples, pairs, documents);
    for (let document = 0; document < holding.length; document++) if (documents[document] === 1) holding[document] = 1;
  }
  return holding;
}

/** The documents that may hold every word. */
function candidatesOf(index: SearchIndex, postings: Postings, words: readonly Word[]): Uint8Array {
  const all = new Uint8Array(postings.documents).fill(1);
  for (const word of words) {
    const holding = documentsWith(index, postings, word);
    for (let document = 0; document < all.length; document++) if (holding[document] !== 1) all[document] = 0;
  }
  return all;
}

/** Documents by the names in them first, in their own order. */
function inOrder(index: SearchIndex, words: readonly Word[]): number[] {
  const [named, holding] = [candidatesOf(index, index.names, words), candidatesOf(index, index.all, words)];
  const documents: number[] = [];
  const others: number[] = [];
  for (let document = 0; document < holding.length; document++)
    if (holding[document] === 1) (named[document] === 1 ? documents : others).push(document);
  return [...documents, ...others];
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

/** The key of the entry that begins here: it ends where the first field opens. */
function keyAt(block: string, start: number): string {
  let end = start + 1;
  while (end < block.length && !isMark(block.charCodeAt(end))) end += 1;
  return block.slice(start + 1, end);
}

/** The best tier of a word in an entry; null where it is not there. Names come before subject and body: the first match is the best. */
function tierIn(block: string, { ways }: Word, start: number, end: number): number | null {
  let best: number | null = null;
  for (const way of ways)
    for (
      let match = nextMatch(block, way, start);
      match && match.start < end;
      match = nextMatch(block, way, match.start + 1)
    ) {
      const tier = tierOf(block, match.start, match.end, way.kind);
      if (tier === null) continue;
      best = best === null ? tier : Math.min(best, tier);
      break;
    }
  return best;
}

/** Where the entries begin that may have a word, one after the other; the same entry may come twice. */
function* entriesMatching(block: string, { ways }: Word, first: number): Generator<number> {
  for (const way of ways)
    for (let match = nextMatch(block, way, first); match; ) {
      yield block.lastIndexOf(marks.entry, match.start);
      const next = block.indexOf(marks.entry, match.start);
      match = next < 0 ? null : nextMatch(block, way, next);
    }
}

/** The entries of a block that have every word, one of them at least in their own texts. */
function entriesWith(block: string, words: readonly Word[]): { entry: string; tier: number }[] {
  const holds = (word: Word, before: number) =>
    word.ways.some((way) => (nextMatch(block, way, 0)?.start ?? before) < before);
  if (!words.every((word) => holds(word, block.length))) return [];
  const first = block.indexOf(marks.entry);
  const inContext = words.map((word) => holds(word, first));
  const own = words.filter((_, index) => !inContext[index]).sort((a, b) => b.text.length - a.text.length);
  // What only the context says narrows nothing; then any word may lead to an entry.
  const leading = own[0] === undefined ? words : [own[0]];
  const starts = new Set(leading.flatMap((word) => [...entriesMatching(block, word, first)]));
  const found: { entry: string; tier: number }[] = [];
  for (const start of [...starts].sort((a, b) => a - b)) {
    const next = block.indexOf(marks.entry, start + 1);
    const end = next < 0 ? block.length : next;
    let [sum, owned] = [0, 0];
    for (const [index, word] of words.entries()) {
      const tier = tierIn(block, word, start, end);
      if (tier !== null) owned += 1;
      sum += tier ?? (inContext[index] ? tiers.context : Number.POSITIVE_INFINITY);
    }
    if (owned > 0 && Number.isFinite(sum)) found.push({ entry: keyAt(block, start), tier: sum });
  }
  return found;
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
      const hit = { document: key, ...readKey(entry), tier };
      if (accepts && !accepts(hit)) continue;
      if (ranked.length === mostHits) return { hits: ranked.sort(byRank), more: true };
      ranked.push({ ...hit, at: ranked.length });
    }
  }
  return { hits: ranked.sort(byRank), more: false };
}
