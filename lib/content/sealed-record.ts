import { readSync, writeSync } from 'node:fs';
import { digestOf, type FileRecord, type SharedDraft, type Written } from './file-record.ts';

let room = Buffer.alloc(0);

/**
 * Bytes to be written over at the next call: thousands of records, each in memory of its own, would fill more of it than
 * all that they hold.
 */
function takeRoom(length: number): Buffer {
  if (room.length < length) room = Buffer.alloc(length * 2);
  return room.subarray(0, length);
}

/** What it returns is to be used before the next record is read or sealed. */
export function readOpen(file: number, start: number, length: number): Buffer {
  const bytes = takeRoom(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, start));
}

/** How long a digest is, and the space behind it. */
export const digestLength = digestOf('').length + 1;

/** Two bytes a character: they are read and written many times as fast as three for most, and are a fourth more. */
const encoding = 'utf16le';

/** A record's JSON with the digest of its bytes before it, so that damage shows; to be used before the next one is. */
export function seal(json: string): Buffer {
  const sealed = takeRoom(digestLength + json.length * 2 + 1);
  sealed.write(json, digestLength, encoding);
  sealed.write(' ', digestLength - 1);
  sealed.write(digestOf(jsonOf(sealed)), 'latin1');
  sealed.write('\n', sealed.length - 1);
  return sealed;
}

/** Writes a record to where another thread adds it from; returns its bytes where it cannot be written. */
export function hand(record: FileRecord, shared: SharedDraft | null): Uint8Array | Written {
  const sealed = seal(JSON.stringify(record));
  if (shared === null) return Uint8Array.from(sealed);
  const start = Atomics.add(shared.end, 0, sealed.length);
  writeSync(shared.file, sealed, 0, sealed.length, start);
  return [start, sealed.length];
}

const jsonOf = (sealed: Buffer) => sealed.subarray(digestLength, -1);

/** What a thread has sent, as the bytes that it is: nothing is copied. */
export const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength);

/** What is sealed, taken on trust: by who has sealed it in this process. */
export const open = (sealed: Buffer) => JSON.parse(jsonOf(sealed).toString(encoding)) as FileRecord;

/** What is sealed; undefined where its bytes are not those that were. */
export function unseal(sealed: Buffer): FileRecord | undefined {
  const isWhole = digestOf(jsonOf(sealed)) === sealed.toString('latin1', 0, digestLength - 1);
  return isWhole ? open(sealed) : undefined;
}
