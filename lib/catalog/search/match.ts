import { marks } from './marks.ts';
import { tierOf, tiers } from './rank.ts';
import type { Way } from './words.ts';

/** A way in which a word may stand, and where it stands next in a block: nowhere any more from `gone` on. */
type Cursor = { way: Way; at: number };
const gone = Number.POSITIVE_INFINITY;

/** A word as it is looked for in one block: by the ways that it may have there. */
export type Sought = readonly Way[];

const entryMark = marks.entry.charCodeAt(0);

/** A block as it is looked through: its code units, the same memory as bytes, and as a string where sounds are looked for. */
type Block = { units: Uint16Array; bytes: Buffer; text?: string };

/** Where a way stands from a place on. No string is made of the block, which would cost more than the search. */
function placeOf(block: Block, way: Way, from: number): number {
  if (way.kind !== 'pinyin') {
    const at = block.bytes.indexOf(way.bytes, from * 2, 'utf16le');
    return at < 0 ? gone : at / 2;
  }
  block.text ??= block.bytes.toString('utf16le');
  way.pattern.lastIndex = from;
  return way.pattern.exec(block.text)?.index ?? gone;
}

/** Moves a cursor on, if it is not there yet: every block is looked through once. */
function seek(block: Block, cursor: Cursor, from: number): number {
  if (cursor.at < from) cursor.at = placeOf(block, cursor.way, from);
  return cursor.at;
}

/** Where a way that begins at a cursor has ended. */
function endOf({ text = '' }: Block, { way, at }: Cursor): number {
  if (way.kind !== 'pinyin') return at + way.pairs.length;
  way.pattern.lastIndex = at;
  return at + (way.pattern.exec(text)?.[0].length ?? 0);
}

/** The best tier of a word between two places; null where it is not there. Names come first: so does the best of a way. */
function tierIn(block: Block, cursors: readonly Cursor[], start: number, end: number): number | null {
  let best: number | null = null;
  for (const cursor of cursors)
    for (let at = seek(block, cursor, start); at < end; at = seek(block, cursor, at + 1)) {
      const tier = tierOf(block.units, at, endOf(block, cursor), cursor.way.kind);
      if (tier === null) continue;
      if (best === null || tier < best) best = tier;
      break;
    }
  return best;
}

/** The key of the entry that begins at a place: it ends where the first field opens. */
function keyAt({ units, bytes }: Block, start: number): string {
  let end = start + 1;
  while ((units[end] ?? gone) < entryMark) end += 1;
  return bytes.toString('utf16le', (start + 1) * 2, end * 2);
}

/** The next place of any of some ways. */
function nextOf(block: Block, cursors: readonly Cursor[], from: number): number {
  let least = gone;
  for (const cursor of cursors) least = Math.min(least, seek(block, cursor, from));
  return least;
}

/**
 * Where the next entry may be that has every word: no nearer than the farthest of them. Where the context says them all, any
 * word leads on.
 */
function nextEntry(block: Block, own: readonly Cursor[][], all: readonly Cursor[][], from: number): number {
  if (own.length === 0) return nextOf(block, all.flat(), from);
  let farthest = -1;
  for (const cursors of own) {
    farthest = Math.max(farthest, nextOf(block, cursors, from));
    if (farthest === gone) break;
  }
  return farthest;
}

/** An entry that matches: its key, and how well, the tiers of all words together. */
export type Match = { entry: string; tier: number };

/** The entries of a block that have every word, one of them at least in their own texts and not only in the block's context. */
export function entriesWith(bytes: Buffer, words: readonly Sought[]): Match[] {
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  const block: Block = { units, bytes };
  const first = units.indexOf(entryMark);
  const sought = words.map((ways) => ways.map((way): Cursor => ({ way, at: -1 })));
  const inContext: boolean[] = [];
  for (const cursors of sought) {
    const at = nextOf(block, cursors, 0);
    if (at === gone) return [];
    inContext.push(at < first);
  }
  const own = sought.filter((_, index) => !inContext[index]);
  const found: Match[] = [];
  for (let at = nextEntry(block, own, sought, first); at !== gone; ) {
    const start = units.lastIndexOf(entryMark, at);
    const next = units.indexOf(entryMark, at);
    const end = next < 0 ? units.length : next;
    let [sum, isOwn] = [0, false];
    for (const [index, cursors] of sought.entries()) {
      const tier = tierIn(block, cursors, start, end);
      if (tier !== null) isOwn = true;
      sum += tier ?? (inContext[index] ? tiers.context : gone);
      if (sum === gone) break;
    }
    if (isOwn && sum !== gone) found.push({ entry: keyAt(block, start), tier: sum });
    at = nextEntry(block, own, sought, end);
  }
  return found;
}
