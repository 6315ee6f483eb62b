import { fullRow, keepBoth, put, type Row, widthOf } from './rows.ts';

/**
 * Which blocks hold which characters and pairs of characters. Of each key the bytes up to its end: the gaps from block to
 * block, or, where that is no shorter, a row of bits, which is as long as no list of gaps is.
 */
export type Postings = { keys: Uint32Array; ends: Uint32Array; bytes: Uint8Array; blocks: number };

/** A pair of code units as one number, a single one as itself: no text holds the unit 0. */
const keyOf = (first: number, second = 0) => ((first << 16) | second) >>> 0;

/** Marks that part texts; nothing is found across one. */
type Parts = (code: number) => boolean;

/** The gap to the block before, seven bits a byte. */
function writeGaps(list: readonly number[]): number[] {
  const out: number[] = [];
  let last = -1;
  for (const block of list) {
    let gap = block - last;
    last = block;
    for (; gap > 127; gap >>>= 7) out.push((gap & 127) | 128);
    out.push(gap);
  }
  return out;
}

function writeRow(list: readonly number[], width: number): Row {
  const row = new Uint8Array(width);
  for (const block of list) put(row, block);
  return row;
}

/** Collects the blocks of every character and every pair, block after block. */
export function createPostings(parts: Parts) {
  const lists = new Map<number, number[]>();
  let blocks = 0;

  function add(key: number, block: number): void {
    const list = lists.get(key);
    if (!list) lists.set(key, [block]);
    else if (list[list.length - 1] !== block) list.push(block);
  }

  /** Adds the texts of the next block. */
  function addBlock(texts: Iterable<string>): void {
    const block = blocks;
    blocks += 1;
    for (const text of texts) {
      let before = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (parts(code)) {
          before = 0;
          continue;
        }
        add(keyOf(code), block);
        if (before !== 0) add(keyOf(before, code), block);
        before = code;
      }
    }
  }

  function finish(): Postings {
    const keys = Uint32Array.from(lists.keys()).sort();
    const width = widthOf(blocks);
    const written = Array.from(keys, (key) => {
      const list = lists.get(key) ?? [];
      const gaps = list.length < width ? writeGaps(list) : [];
      return list.length < width && gaps.length < width ? gaps : writeRow(list, width);
    });
    const ends = new Uint32Array(keys.length);
    let end = 0;
    for (const [index, { length }] of written.entries()) {
      end += length;
      ends[index] = end;
    }
    const bytes = new Uint8Array(end);
    for (const [index, one] of written.entries()) bytes.set(one, (ends[index] ?? 0) - one.length);
    return { keys, ends, bytes, blocks };
  }

  return { addBlock, finish };
}

/** The place of a key, or -1. */
function placeOf({ keys }: Postings, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function readGaps(bytes: Uint8Array, start: number, end: number, width: number): Row {
  const row = new Uint8Array(width);
  let block = -1;
  let [gap, shift] = [0, 0];
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    block += gap;
    put(row, block);
    [gap, shift] = [0, 0];
  }
  return row;
}

/** As many pairs as are looked up of one text; what is longer is found or not by verifying. */
const mostPairs = 64;

/**
 * The blocks that may hold a text: those that hold each of its pairs, or the text itself where it is one character.
 * Verifying must follow: the pairs may stand apart.
 */
export function blocksWith(postings: Postings, text: string): Row {
  const { ends, bytes, blocks } = postings;
  const keys =
    text.length === 1
      ? [keyOf(text.charCodeAt(0))]
      : Array.from({ length: Math.min(text.length - 1, mostPairs) }, (_, at) =>
          keyOf(text.charCodeAt(at), text.charCodeAt(at + 1)),
        );
  const places = [...new Set(keys)].map((key) => placeOf(postings, key));
  const width = widthOf(blocks);
  if (places.includes(-1)) return new Uint8Array(width);
  const row = fullRow(blocks);
  for (const place of places) {
    const [start, end] = [ends[place - 1] ?? 0, ends[place] ?? 0];
    if (end - start === width) keepBoth(row, bytes, start);
    else keepBoth(row, readGaps(bytes, start, end, width));
  }
  return row;
}
