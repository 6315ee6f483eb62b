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

/** Lists of documents by characters, as they are kept: two lists of numbers and bytes. */
type KeptPostings = { keys: Uint32Array; ends: Uint32Array; bytes: Uint8Array; documents: number };

/** An index as it is kept on disk. Blocks are read one at a time, so that memory does not grow with the texts. */
export type KeptIndex = {
  keys: string[];
  names: KeptPostings;
  all: KeptPostings;
  /** Rows of documents by hashed triples of characters. */
  triples: { bits: number; rows: Uint8Array; documents: number };
  /** Traditional characters, each before its simple one. */
  simple: string;
  /** A block as UTF-16, until the next is read. */
  readBlock: (document: number) => Buffer;
};

/** How many characters tell the length of the head, which stands first. */
const headLength = 12;

/** What the head of the file says: the documents, and the lengths of all that follows. */
type Head = {
  keys: string[];
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

/** Writes an index and the Pinyin of the names in it; whoever reads gets the old one or the new one, whole. */
export function writeSearchFiles(
  folder: string,
  index: Omit<KeptIndex, 'readBlock'> & { blocks: string[] },
  pinyinByName: ReadonlyMap<string, readonly string[]>,
): void {
  mkdirSync(folder, { recursive: true });
  const lists = [index.names, index.all];
  const blocks = index.blocks.map((block) => Buffer.byteLength(block, 'utf16le'));
  const postings = lists.map(({ keys, bytes }) => ({ keys: keys.length, bytes: bytes.length }));
  const triples = { bits: index.triples.bits, bytes: index.triples.rows.length };
  const head: Head = { keys: index.keys, simple: index.simple, blocks, postings, triples };
  const draft = `${indexIn(folder)}.new`;
  const file = openSync(draft, 'w');
  try {
    const written = JSON.stringify(head);
    writeSync(file, String(Buffer.byteLength(written)).padStart(headLength));
    writeSync(file, written);
    for (const { keys, ends, bytes } of lists)
      for (const part of [bytesOf(keys), bytesOf(ends), bytes]) writeSync(file, part);
    writeSync(file, index.triples.rows);
    for (const block of index.blocks) writeSync(file, block, null, 'utf16le');
  } finally {
    closeSync(file);
  }
  renameSync(draft, indexIn(folder));
  writeFileSync(pinyinIn(folder), JSON.stringify(Object.fromEntries(pinyinByName)));
}

function readAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, start);
  return bytes;
}

/** Opens the index that a build made; null where there is none. The file stays open. */
export function openSearchIndex(folder: string): KeptIndex | null {
  const place = indexIn(folder);
  if (!existsSync(place)) return null;
  const file = openSync(place, 'r');
  const length = Number(readAt(file, 0, headLength).toString());
  const head = JSON.parse(readAt(file, headLength, length).toString()) as Head;
  let at = headLength + length;
  const take = (length: number) => {
    at += length;
    return readAt(file, at - length, length);
  };
  const numbers = (count: number) => new Uint32Array(Uint8Array.from(take(count * 4)).buffer);
  const lists = head.postings.map(({ keys, bytes }) => ({
    keys: numbers(keys),
    ends: numbers(keys),
    bytes: Uint8Array.from(take(bytes)),
    documents: head.keys.length,
  }));
  const triples = {
    bits: head.triples.bits,
    rows: Uint8Array.from(take(head.triples.bytes)),
    documents: head.keys.length,
  };
  const starts = [at];
  for (const length of head.blocks) starts.push((starts.at(-1) ?? 0) + length);
  const [names, all] = lists;
  if (!names || !all) throw new Error(`${place} is no index`);
  const room = Buffer.alloc(Math.max(0, ...head.blocks));
  const readBlock = (document: number) => {
    const bytes = head.blocks[document] ?? 0;
    readSync(file, room, 0, bytes, starts[document] ?? 0);
    return room.subarray(0, bytes);
  };
  return { keys: head.keys, names, all, triples, simple: head.simple, readBlock };
}

/** The Pinyin that the build wrote down of all names; empty where it wrote none. */
export function readPinyinFile(folder: string): ReadonlyMap<string, readonly string[]> {
  if (!existsSync(pinyinIn(folder))) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(pinyinIn(folder), 'utf8')) as Record<string, string[]>));
}
