import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file by its name in an archive. */
export type Member = { path: string; bytes: Uint8Array };

/** 1980-01-01 00:00, the first moment that the format can express. */
const firstMoment = 0x00210000;

/** By the format of 2.0, with DEFLATE. */
const [version, deflate] = [20, 8];

/** How long the head and the end of what gzip writes are; before the end stands the checksum that ZIP wants, too. */
const [gzipHead, gzipEnd] = [10, 8];

/** What both heads of a file in an archive say of it (APPNOTE.TXT 4.4), from the version needed to the length of its name. */
function factsOf(name: Buffer, packed: Buffer, length: number): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(version, 0);
  facts.writeUInt16LE(deflate, 4);
  facts.writeUInt32LE(firstMoment, 6);
  facts.writeUInt32LE(packed.readUInt32LE(packed.length - gzipEnd), 10);
  facts.writeUInt32LE(packed.length - gzipHead - gzipEnd, 14);
  facts.writeUInt32LE(length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

const ofNumbers = (...numbers: number[]) => Buffer.from(Uint32Array.from(numbers).buffer);

/**
 * A ZIP archive, compressed beside this thread; the same files make the same bytes. Of larger ones than a workbook has, the
 * format would want more than is written here.
 */
export async function zip(members: readonly Member[]): Promise<Buffer> {
  const packed = await Promise.all(members.map(({ bytes }) => promisify(gzip)(bytes)));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [index, { path, bytes }] of members.entries()) {
    const name = Buffer.from(path);
    const made = packed[index] as Buffer;
    const facts = factsOf(name, made, bytes.length);
    const file = [ofNumbers(0x04034b50), facts, name, made.subarray(gzipHead, -gzipEnd)];
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(ofNumbers(0x02014b50), Buffer.from([version, 0]), facts, rest, name);
    files.push(...file);
    at += file.reduce((sum, { length }) => sum + length, 0);
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  for (const place of [8, 10]) end.writeUInt16LE(members.length, place);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, listed, end]);
}
