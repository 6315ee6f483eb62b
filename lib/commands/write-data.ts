import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliCompress, createGzip, constants as zlib } from 'node:zlib';
import { digestFiles } from '#lib/content/digest-files.ts';
import { siteName, siteSummary } from '#lib/pages/site.ts';
import { bytesInTurns, type DataFile, dataFiles, inPairs } from '#lib/publish/data-files.ts';
import { describePackage } from '#lib/publish/datapackage.ts';
import { rememberDigest } from '#lib/publish/digests.ts';
import type { Content } from '#lib/schema/content.ts';
import { hashLength } from '#lib/server/answer.ts';
import { contentVersion } from '#lib/server/health.ts';
import { listIn, type StoredFile, type StoredList } from '#lib/server/stored-files.ts';

/** The best compression of a large file takes a minute and saves little: up to so many bytes it is the best. */
const mostForBest = 300_000;

/** Up to so many bytes it is the next best, which saves nearly as much in a tenth of the time. */
const mostForGood = 1_000_000;

/** Writes what is to be had of a stored file in another form, and tells its bytes; undefined where nothing is saved. */
async function pack(place: string, ending: 'br' | 'gz', bytes: number): Promise<number | undefined> {
  const params = {
    [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
    [zlib.BROTLI_PARAM_QUALITY]: bytes <= mostForBest ? 11 : bytes <= mostForGood ? 10 : 5,
    [zlib.BROTLI_PARAM_SIZE_HINT]: bytes,
  };
  const packer =
    ending === 'br' ? createBrotliCompress({ params }) : createGzip({ level: bytes <= mostForGood ? 9 : 6 });
  const packed = `${place}.${ending}`;
  await pipeline(createReadStream(place), packer, createWriteStream(packed));
  const { size } = statSync(packed);
  if (size < bytes) return size;
  rmSync(packed);
  return undefined;
}

type Described = Pick<DataFile, 'path' | 'mediatype' | 'format'>;

/** Writes one file with its compressed forms. */
async function store(folder: string, { path: name, mediatype, format }: Described, parts: AsyncIterable<Buffer>) {
  const place = path.join(folder, name);
  const hash = createHash('sha256');
  let bytes = 0;
  async function* counted() {
    for await (const part of parts) {
      hash.update(part);
      bytes += part.length;
      yield part;
    }
  }
  await pipeline(Readable.from(counted()), createWriteStream(place));
  const isText = format !== 'xlsx';
  const [br, gzip] = isText ? await Promise.all([pack(place, 'br', bytes), pack(place, 'gz', bytes)]) : [];
  const digest = hash.digest();
  const stored: StoredFile = {
    name,
    type: format === 'csv' ? `${mediatype}; charset=utf-8` : mediatype,
    isKept: format !== 'json',
    hash: digest.toString('base64url').slice(0, hashLength),
    bytes,
    ...(br !== undefined && { br }),
    ...(gzip !== undefined && { gzip }),
  };
  return { stored, digest: { bytes, hash: `sha256:${digest.toString('hex')}` } };
}

/**
 * Writes every data file of some content, and the list by which servers of this build find them.
 *
 * @param root the folder of the content
 * @param siteUrl the public base of the site, which stands in the files
 * @param target the folder of the files, which takes the old one's place at the end
 */
export async function writeData(content: Content, root: string, siteUrl: URL, target: string): Promise<void> {
  const folder = `${target}.new`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const absolute = (address: string) => new URL(address, siteUrl).href;
  const site = { name: siteName, summary: siteSummary, url: absolute('/') };
  const files = dataFiles(content, absolute, site, true);
  const list: StoredList = { base: siteUrl.href, content: contentVersion(digestFiles(root)), files: [] };
  const storedByPath = new Map<string, StoredFile>();
  for (const file of inPairs(files)) {
    const { stored, digest } = await store(folder, file, bytesInTurns(file));
    rememberDigest(content, site.url, file, digest);
    storedByPath.set(file.path, stored);
  }
  list.files.push(...files.flatMap(({ path: name }) => storedByPath.get(name) ?? []));
  const described = JSON.stringify(await describePackage(content, files, site));
  const descriptor = { path: 'datapackage.json', mediatype: 'application/json', format: 'json' } as const;
  const { stored } = await store(folder, descriptor, Readable.from([Buffer.from(described)]));
  list.files.push(stored);
  writeFileSync(listIn(folder), JSON.stringify(list));
  rmSync(target, { recursive: true, force: true });
  renameSync(folder, target);
}
