import { isMark, marks } from './marks.ts';
import { tierOf, tiers } from './rank.ts';
import type { Way, Word } from './words.ts';

/** Where a way stands next in a text; -1 where it does no more. */
function placeOf(text: string, way: Way, from: number): number {
  if (way.kind !== 'pinyin') return text.indexOf(way.pairs, from);
  way.pattern.lastIndex = from;
  return way.pattern.exec(text)?.index ?? -1;
}

/** Where a way that begins here has ended. */
const endOf = (way: Way, at: number) => (way.kind === 'pinyin' ? way.pattern.lastIndex : at + way.pairs.length);

/** The best tier of a word in an entry; null where it is not there. Names come first in an entry, so the first match is the best. */
function tierIn(entry: string, { ways }: Word): number | null {
  let best: number | null = null;
  for (const way of ways)
    for (let at = placeOf(entry, way, 0); at >= 0; at = placeOf(entry, way, at + 1)) {
      const tier = tierOf(entry, at, endOf(way, at), way.kind);
      if (tier === null) continue;
      if (best === null || tier < best) best = tier;
      break;
    }
  return best;
}

/** Whether a text has a word in any way. */
const holds = (text: string, { ways }: Word) => ways.some((way) => placeOf(text, way, 0) >= 0);

/** Where the entries begin that have one of the words, in the order of the block. */
function startsOf(block: string, words: readonly Word[], first: number): number[] {
  const starts = new Set<number>();
  for (const { ways } of words)
    for (const way of ways)
      for (let at = placeOf(block, way, first); at >= 0; ) {
        starts.add(block.lastIndexOf(marks.entry, at));
        const next = block.indexOf(marks.entry, at);
        at = next < 0 ? -1 : placeOf(block, way, next);
      }
  return [...starts].sort((a, b) => a - b);
}

/** The key of an entry: it ends where the first field opens. */
function keyOf(entry: string): string {
  let end = 1;
  while (end < entry.length && !isMark(entry.charCodeAt(end))) end += 1;
  return entry.slice(1, end);
}

/** An entry that matches: its key, and how well, the tiers of all words together. */
export type Match = { entry: string; tier: number };

/** The entries of a block that have every word, one of them at least in their own texts and not only in the block's context. */
export function entriesWith(block: string, words: readonly Word[]): Match[] {
  const first = block.indexOf(marks.entry);
  if (first < 0) return [];
  const context = block.slice(0, first);
  const inContext = words.map((word) => holds(context, word));
  const own = words.filter((_, index) => !inContext[index]);
  // The longest word stands in the fewest entries. What only the context says narrows nothing: then any word may lead.
  const [leading, ...others] = own.toSorted((a, b) => b.text.length - a.text.length);
  if (!others.every((word) => holds(block, word))) return [];
  const found: Match[] = [];
  for (const start of startsOf(block, leading ? [leading] : words, first)) {
    const next = block.indexOf(marks.entry, start + 1);
    const entry = block.slice(start, next < 0 ? block.length : next);
    let [sum, isOwn] = [0, false];
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      const tier = word ? tierIn(entry, word) : null;
      if (tier !== null) isOwn = true;
      sum += tier ?? (inContext[index] ? tiers.context : Number.POSITIVE_INFINITY);
      if (sum === Number.POSITIVE_INFINITY) break;
    }
    if (isOwn && sum !== Number.POSITIVE_INFINITY) found.push({ entry: keyOf(entry), tier: sum });
  }
  return found;
}
