import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** Lists of blocks by characters, as they are kept: two lists of numbers and bytes. */
type KeptPostings = { keys: Uint32Array; ends: Uint32Array; bytes: Uint8Array; blocks: number };

/** An index as it is kept on disk. Blocks are read one at a time, so that memory does not grow with the texts. */
export type KeptIndex = {
  /** Of each block the key of its document, and the kinds of its entries as bits. */
  keys: string[];
  kinds: number[];
  names: KeptPostings;
  all: KeptPostings;
  contexts: KeptPostings;
  /** Rows of blocks by hashed triples of characters. */
  triples: { bits: number; rows: Uint8Array; blocks: number };
  /** Traditional characters, each before its simple one. */
  simple: string;
  /** A block as UTF-16, until the next is read. */
  readBlock: (block: number) => Buffer;
};

/** How many characters tell the length of the head, which stands first. */
const headLength = 12;

/** What the head of the file says: the documents of its blocks, and the lengths of all that follows. */
type Head = {
  keys: string[];
  kinds: number[];
  simple: string;
  blocks: number[];
  postings: { keys: number; bytes: number }[];
  triples: { bits: number; bytes: number };
};

/** The folder of what a build makes for searching. */
export const searchFolder = () => path.resolve(/* turbopackIgnore: true */ '.next', 'search');

const indexIn = (folder: string) => path.join(folder, 'index');
const pinyinIn = (folder: string) => path.join(folder, 'pinyin.json');

const bytesOf = (numbers: Uint32Array) => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** Writes all of some bytes: where a disk is full, a part of them is written without an error. */
function writeAll(file: number, { buffer, byteOffset, byteLength }: Uint8Array): void {
  for (let done = 0; done < byteLength; )
    done += writeSync(file, new Uint8Array(buffer, byteOffset + done, byteLength - done));
}

/** So many blocks are written at once. */
const blocksAtOnce = 256;

/** Writes an index and the Pinyin of the names in it; whoever reads gets the old one or the new one, whole. */
export function writeSearchFiles(
  folder: string,
  index: Omit<KeptIndex, 'readBlock'> & { blocks: string[] },
  pinyinByName: ReadonlyMap<string, readonly string[]>,
): void {
  mkdirSync(folder, { recursive: true });
  const lists = [index.names, index.all, index.contexts];
  const blocks = index.blocks.map(({ length }) => length * 2);
  const postings = lists.map(({ keys, bytes }) => ({ keys: keys.length, bytes: bytes.length }));
  const triples = { bits: index.triples.bits, bytes: index.triples.rows.length };
  const head: Head = { keys: index.keys, kinds: index.kinds, simple: index.simple, blocks, postings, triples };
  const draft = `${indexIn(folder)}.new`;
  const file = openSync(draft, 'w');
  try {
    const written = JSON.stringify(head);
    writeAll(file, Buffer.from(`${String(Buffer.byteLength(written)).padStart(headLength)}${written}`));
    for (const { keys, ends, bytes } of lists)
      for (const part of [bytesOf(keys), bytesOf(ends), bytes]) writeAll(file, part);
    writeAll(file, index.triples.rows);
    for (let at = 0; at < index.blocks.length; at += blocksAtOnce)
      writeAll(file, Buffer.from(index.blocks.slice(at, at + blocksAtOnce).join(''), 'utf16le'));
  } finally {
    closeSync(file);
  }
  renameSync(draft, indexIn(folder));
  writeFileSync(pinyinIn(folder), JSON.stringify(Object.fromEntries(pinyinByName)));
}

function readAt(file: number, start: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  readSync(file, bytes, 0, length, start);
  return bytes;
}

const textAt = (file: number, start: number, length: number) => Buffer.from(readAt(file, start, length)).toString();

/** So many blocks are read at once, if one after the other is asked for. */
const longestRun = 16;

/** Reads blocks, in runs that double as long as the next is asked for, as it is where most blocks have a word. */
function createBlockReader(file: number, starts: readonly number[]): KeptIndex['readBlock'] {
  const placeOf = (block: number) => starts[Math.min(block, starts.length - 1)] ?? 0;
  const longest = starts.reduce((most, start, block) => Math.max(most, placeOf(block + longestRun) - start), 0);
  const room = Buffer.alloc(longest);
  let [first, end, run] = [0, 0, 1];
  return (block) => {
    if (block < first || block >= end) {
      run = block === end ? Math.min(run * 2, longestRun) : 1;
      [first, end] = [block, block + run];
      readSync(file, room, 0, placeOf(end) - placeOf(first), placeOf(first));
    }
    return room.subarray(placeOf(block) - placeOf(first), placeOf(block + 1) - placeOf(first));
  };
}

/**
 * Opens the index that a build made; null where there is none. The file stays open.
 *
 * @throws {Error} where the file is no index
 */
export function openSearchIndex(folder: string): KeptIndex | null {
  const place = indexIn(folder);
  if (!existsSync(place)) return null;
  const file = openSync(place, 'r');
  const length = Number(textAt(file, 0, headLength));
  const head = JSON.parse(textAt(file, headLength, length)) as Head;
  let at = headLength + length;
  const take = (length: number) => {
    at += length;
    return readAt(file, at - length, length);
  };
  const numbers = (count: number) => new Uint32Array(take(count * 4).buffer);
  const blocks = head.keys.length;
  const lists = head.postings.map(({ keys, bytes }) => ({
    keys: numbers(keys),
    ends: numbers(keys),
    bytes: take(bytes),
    blocks,
  }));
  const triples = { bits: head.triples.bits, rows: take(head.triples.bytes), blocks };
  const starts = [at];
  for (const length of head.blocks) starts.push((starts.at(-1) ?? 0) + length);
  const [names, all, contexts] = lists;
  if (!names || !all || !contexts) throw new Error(`${place} is no index`);
  const readBlock = createBlockReader(file, starts);
  return { keys: head.keys, kinds: head.kinds, names, all, contexts, triples, simple: head.simple, readBlock };
}

/** The Pinyin that the build wrote down of all names; empty where it wrote none. */
export function readPinyinFile(folder: string): ReadonlyMap<string, readonly string[]> {
  if (!existsSync(pinyinIn(folder))) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(pinyinIn(folder), 'utf8')) as Record<string, string[]>));
}
