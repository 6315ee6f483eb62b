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

function copyInto<List extends Int32Array | Uint32Array>(room: List, list: List): List {
  room.set(list);
  return room;
}

/** So many slots at first; their number doubles as soon as half of them are taken. */
const slotsAtFirst = 1024;

/**
 * Numbers characters and pairs of characters as they come. Of thousands of cases there are millions, so that they are found
 * in a table of plain numbers.
 */
export function createKeys(parts: Parts) {
  let slots = slotsAtFirst;
  // Of each slot its key, as no key is 0, and the number of that, side by side.
  let inSlots = new Uint32Array(slots * 2);
  let count = 0;
  // Of each number the last texts that had it.
  let seen = new Uint32Array(slots / 2);
  let times = 0;

  function slotOf(key: number): number {
    let slot = ((Math.imul(key, 0x9e3779b1) >>> 7) & (slots - 1)) * 2;
    while (inSlots[slot] !== key && inSlots[slot] !== 0) slot = (slot + 2) & (slots * 2 - 1);
    return slot;
  }

  function put(key: number, number: number): void {
    const slot = slotOf(key);
    inSlots[slot] = key;
    inSlots[slot + 1] = number;
  }

  function grow(): void {
    const known = all();
    slots *= 2;
    inSlots = new Uint32Array(slots * 2);
    seen = copyInto(new Uint32Array(slots / 2), seen);
    for (const [key, number] of known) put(key, number);
  }

  function numberOf(key: number): number {
    const slot = slotOf(key);
    if (inSlots[slot] === key) return inSlots[slot + 1] ?? 0;
    if (count === slots / 2) grow();
    put(key, count);
    count += 1;
    return count - 1;
  }

  /** The numbers of what some texts hold, each once. */
  function numbersOf(texts: readonly string[]): number[] {
    const numbers: number[] = [];
    times += 1;
    /** Returns whether it is new. */
    const add = (key: number) => {
      const number = numberOf(key);
      if (seen[number] === times) return false;
      seen[number] = times;
      numbers.push(number);
      return true;
    };
    for (const text of texts) {
      let before = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (parts(code)) {
          before = 0;
          continue;
        }
        // A pair that is known came with its second character.
        if (before === 0 || add(keyOf(before, code))) add(keyOf(code));
        before = code;
      }
    }
    return numbers;
  }

  /** Every key with its number. */
  function all(): [number, number][] {
    const pairs: [number, number][] = [];
    for (let slot = 0; slot < inSlots.length; slot += 2) {
      const key = inSlots[slot] ?? 0;
      if (key !== 0) pairs.push([key, inSlots[slot + 1] ?? 0]);
    }
    return pairs;
  }

  return { numbersOf, all, count: () => count };
}

/** How many bytes a gap to the block before takes, seven bits a byte. */
const bytesOfGap = (gap: number) => (gap < 0x80 ? 1 : gap < 0x4000 ? 2 : gap < 0x20_0000 ? 3 : 4);

/** Writes a gap, and returns where the next one goes. */
function writeGap(bytes: Uint8Array, start: number, gap: number): number {
  let at = start;
  let left = gap;
  for (; left > 127; left >>>= 7) {
    bytes[at] = (left & 127) | 128;
    at += 1;
  }
  bytes[at] = left;
  return at + 1;
}

/** Collects the blocks of every character and every pair, block after block. */
export function createPostings(keys: Pick<ReturnType<typeof createKeys>, 'all' | 'count'>) {
  // By the number of a key: the last block that has it, from 1, and the bytes of all its gaps.
  let last = new Uint32Array(slotsAtFirst);
  let sizes = new Uint32Array(slotsAtFirst);
  // What one block has after what another has, and where each ends.
  let found = new Uint32Array(slotsAtFirst);
  let length = 0;
  const ends: number[] = [];

  function makeRoom(numbers: number): void {
    if (length + numbers > found.length) found = copyInto(new Uint32Array((length + numbers) * 2), found);
    if (keys.count() <= last.length) return;
    last = copyInto(new Uint32Array(keys.count() * 2), last);
    sizes = copyInto(new Uint32Array(keys.count() * 2), sizes);
  }

  /** Adds what is in the next block, as {@link createKeys} numbers it. */
  function addBlock(lists: Iterable<readonly number[]>): void {
    const block = ends.length + 1;
    for (const list of lists) {
      makeRoom(list.length);
      const [lastBlocks, bytes, numbers] = [last, sizes, found];
      let end = length;
      for (const number of list) {
        const before = lastBlocks[number] ?? 0;
        if (before === block) continue;
        lastBlocks[number] = block;
        bytes[number] = (bytes[number] ?? 0) + bytesOfGap(block - before);
        numbers[end] = number;
        end += 1;
      }
      length = end;
    }
    ends.push(length);
  }

  function finish(): Postings {
    const blocks = ends.length;
    const width = widthOf(blocks);
    const used = keys.all().filter(([, number]) => (sizes[number] ?? 0) > 0);
    used.sort(([a], [b]) => a - b);
    const isRow = sizes.map((size) => (size < width ? 0 : 1));
    // By the number of a key, where its next gap goes, or where its row begins.
    const next = new Uint32Array(sizes.length);
    const endOfKey = new Uint32Array(used.length);
    let end = 0;
    for (const [place, [, number]] of used.entries()) {
      next[number] = end;
      end += isRow[number] === 1 ? width : (sizes[number] ?? 0);
      endOfKey[place] = end;
    }
    const bytes = new Uint8Array(end);
    last.fill(0);
    let at = 0;
    for (const [index, endOfBlock] of ends.entries())
      for (; at < endOfBlock; at++) {
        const number = found[at] ?? 0;
        const start = next[number] ?? 0;
        if (isRow[number] === 1) {
          put(bytes, start * 8 + index);
          continue;
        }
        next[number] = writeGap(bytes, start, index + 1 - (last[number] ?? 0));
        last[number] = index + 1;
      }
    return { keys: Uint32Array.from(used, ([key]) => key), ends: endOfKey, bytes, blocks };
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
