import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import nodeZlib from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { type Answer, hashLength, type Variant } from './answer.ts';
import { keep } from './headers.ts';
import { accepts } from './negotiate.ts';

/** What a compressor writes of a text beside another one that its reader has. */
export type PackBeside = (text: Buffer, dictionary: Buffer) => Promise<Buffer>;

/** Zstandard as Node has it from 22.15 on, and with dictionaries from 22.19 on: the types are those of Node 20. */
type Zstd = {
  constants: { ZSTD_c_compressionLevel: number };
  zstdCompress?: (
    text: Buffer,
    options: { dictionary?: Buffer; params?: Record<number, number> },
    done: (error: Error | null, packed: Buffer) => void,
  ) => void;
};

/** A page takes 1.2 ms at this level; the best, 19, saves another 5 % in eighteen times as long. */
const level = 9;

/**
 * Zstandard with a dictionary, where this Node has it; else null. An older one passes the dictionary over without a word,
 * so it is tried.
 */
export async function findPackBeside(zlib: unknown = nodeZlib): Promise<PackBeside | null> {
  const { constants, zstdCompress } = zlib as Zstd;
  if (zstdCompress === undefined) return null;
  const pack = promisify(zstdCompress);
  const packBeside: PackBeside = (text, dictionary) =>
    pack(text, { dictionary, params: { [constants.ZSTD_c_compressionLevel]: level } });
  const trial = createHash('sha512').update('').digest();
  return (await packBeside(trial, trial)).length < trial.length ? packBeside : null;
}

/** What stands before a page that was packed beside another one: magic bytes, then the digest of that one (RFC 9842, 5). */
const magic = Buffer.from('5e2a4d1820000000', 'hex');

const digestOf = (text: Buffer) => createHash('sha256').update(text).digest();

/** Headers as Node writes them, some with another value. */
const replaceHeaders = (headers: readonly string[], values: Record<string, string>) =>
  headers.map((text, index) => (index % 2 === 0 ? text : (values[headers[index - 1] ?? ''] ?? text)));

/** For how long a page may be kept, by its reader alone: caches on the way that pass `Vary` over would give it to others. */
const onlyByReader = (cacheControl: string) =>
  cacheControl.replace(/^public\b/, 'private').replace(/ s-maxage=\d+,/, '');

/** A page as who holds another one may have it; the same form as before where that saves nothing. */
export async function packPage({ variants }: Answer, dictionary: Buffer, packBeside: PackBeside): Promise<Variant> {
  const { identity, br = identity } = variants;
  const digest = digestOf(dictionary);
  const body = Buffer.concat([magic, digest, await packBeside(identity.body, dictionary)]);
  if (body.length >= br.body.length) return br;
  const etag = `${identity.etag.slice(0, -1)}-dcz-${digest.toString('base64url').slice(0, 8)}"`;
  const headers = replaceHeaders(br.headers, {
    'Content-Length': String(body.length),
    'Content-Encoding': 'dcz',
    ETag: etag,
    'Cache-Control': onlyByReader(br.headers[br.headers.indexOf('Cache-Control') + 1] ?? keep.page),
  });
  return { etag, headers, body };
}

/** Browsers that use dictionaries do so where they trust the connection: over https, and on one's own machine. */
export const isTrustworthy = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || hostname === 'localhost';

/**
 * The headers by which a page may be the dictionary of whatever page is opened next. A browser then names the digest of
 * what it holds and, as it is told here, its address.
 *
 * @example offerAsDictionary('/parks') // ['Use-As-Dictionary', 'match="/*",match-dest=("document"),id="/parks"']
 */
export const offerAsDictionary = (address: string): string[] => [
  'Use-As-Dictionary',
  `match="/*",match-dest=("document"),id="${address}"`,
];

/** Whether a page may have this digest, by the part of it that its tag is made of: to hash a page, it has to be unpacked. */
const mayHave = ({ etag }: Variant, digest: Buffer) =>
  etag.slice(1, 1 + hashLength) === digest.toString('base64url').slice(0, hashLength);

/** The page that a browser says it holds: the address that we told it, and its digest. */
type Held = { address: string; digest: Buffer };

function readHeld(headers: IncomingHttpHeaders): Held | null {
  const digest = /^:([\w+/]{43}=):$/.exec(String(headers['available-dictionary']))?.[1];
  const address = /^"(\/[^"\\]*)"$/.exec(String(headers['dictionary-id']))?.[1];
  return digest === undefined || address === undefined ? null : { address, digest: Buffer.from(digest, 'base64') };
}

/** How many pages are packed at a time; who comes then gets the next page as everybody does, and keeps nobody waiting. */
const mostAtOnce = 4;

/** The most bytes of pages packed beside others that are kept: what readers go through one after the other. */
const mostKept = 2 * 1024 * 1024;

/**
 * Pages as each other's dictionaries (RFC 9842, Compression Dictionary Transport): who comes from one page gets of the next
 * only what is new in it. It depends on what the browser holds, and says so (`Vary`); a page that is kept no longer, or is
 * another by now, is no dictionary.
 *
 * @param kept what is kept of an address
 * @returns the form of an answer for a reader; null, at once, for who takes none of these
 */
export function createDictionaries(kept: (address: string) => Answer | undefined, packBeside: PackBeside) {
  const packed = new LRUCache<string, Variant>({
    maxSize: mostKept,
    sizeCalculation: ({ body }) => body.length + 2000,
  });
  let underway = 0;

  async function pack(answer: Answer, { address, digest }: Held): Promise<Variant | null> {
    const pair = `${answer.variants.identity.etag} ${digest.toString('base64')}`;
    const known = packed.get(pair);
    if (known || underway >= mostAtOnce) return known ?? null;
    const identity = kept(address)?.variants.identity;
    if (!identity || !mayHave(identity, digest)) return null;
    const held = identity.body;
    if (!digestOf(held).equals(digest)) return null;
    underway += 1;
    try {
      const variant = await packPage(answer, held, packBeside);
      packed.set(pair, variant);
      return variant;
    } finally {
      underway -= 1;
    }
  }

  return function packFor(headers: IncomingHttpHeaders, answer: Answer): Promise<Variant | null> | null {
    if (headers['available-dictionary'] === undefined || headers['if-none-match'] !== undefined) return null;
    if (!answer.variants.br || !answer.isPage || !accepts(headers['accept-encoding'], 'dcz')) return null;
    const held = readHeld(headers);
    return held && pack(answer, held);
  };
}
