import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { filesAsKnown } from '#lib/content/digest-files.ts';
import { siteName, siteSummary } from '#lib/pages/site.ts';
import { type DataFile, dataFiles } from '#lib/publish/data-files.ts';
import { describePackage } from '#lib/publish/datapackage.ts';
import { rememberDigest } from '#lib/publish/digests.ts';
import type { Form } from '#lib/publish/table-text.ts';
import type { FilledTable } from '#lib/publish/tables/table.ts';
import type { Content } from '#lib/schema/content.ts';
import { hashLength } from '#lib/server/answer.ts';
import { contentVersion } from '#lib/server/health.ts';
import { listIn, type StoredFile, type StoredList } from '#lib/server/stored-files.ts';

/** The best compression of a large file takes a minute and saves little: up to so many bytes it is the best. */
const mostForBest = 300_000;

/** Up to so many bytes it is nearly as good, in a tenth of the time. */
const mostForGood = 1_000_000;

/** Compresses in pieces of so many bytes, not the sixteen thousand that Node takes by itself. */
const chunkSize = 1 << 18;

function compress(bytes: Buffer, ending: 'br' | 'gz'): Promise<Buffer> {
  const { length } = bytes;
  if (ending === 'gz') return promisify(gzip)(bytes, { chunkSize, level: length <= mostForGood ? 9 : 5 });
  const params = {
    [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
    [zlib.BROTLI_PARAM_QUALITY]: length <= mostForBest ? 11 : length <= mostForGood ? 9 : 5,
    [zlib.BROTLI_PARAM_SIZE_HINT]: length,
  };
  return promisify(brotliCompress)(bytes, { chunkSize, params });
}

/** Writes what is to be had of a stored file in another form, and tells its bytes; undefined where nothing is saved. */
async function pack(place: string, ending: 'br' | 'gz', bytes: Buffer): Promise<number | undefined> {
  const packed = await compress(bytes, ending);
  if (packed.length >= bytes.length) return undefined;
  writeFileSync(`${place}.${ending}`, packed);
  return packed.length;
}

type Described = Pick<DataFile, 'path' | 'mediatype' | 'format'>;

/** Writes one file with its compressed forms. */
async function store(folder: string, { path: name, mediatype, format }: Described, bytes: Buffer) {
  const place = path.join(folder, name);
  writeFileSync(place, bytes);
  const isText = format !== 'xlsx';
  const [br, gz] = isText ? await Promise.all([pack(place, 'br', bytes), pack(place, 'gz', bytes)]) : [];
  const digest = createHash('sha256').update(bytes).digest();
  const stored: StoredFile = {
    name,
    type: format === 'csv' ? `${mediatype}; charset=utf-8` : mediatype,
    isKept: format !== 'json',
    hash: digest.toString('base64url').slice(0, hashLength),
    bytes: bytes.length,
    ...(br !== undefined && { br }),
    ...(gz !== undefined && { gzip: gz }),
  };
  return { stored, digest: { bytes: bytes.length, hash: `sha256:${digest.toString('hex')}` } };
}

/**
 * Room for most texts of thousands of cases; of a few, nothing of it is touched. Each time it grows, all memory is looked
 * through.
 */
const roomAtFirst = 1 << 25;

/** Collects a text as its bytes, in memory that the next text has again. */
function createText() {
  let room = Buffer.alloc(roomAtFirst);
  let length = 0;
  return {
    add(piece: string): void {
      const most = length + piece.length * 3;
      if (most > room.length) room = Buffer.concat([room], most * 2);
      length += room.write(piece, length);
    },
    /** All of it, until the next text begins. */
    take(): Buffer {
      const bytes = room.subarray(0, length);
      length = 0;
      return bytes;
    },
  };
}

/** An address that stands behind the origin as it is. */
const isPlainAddress = /^(?:\/[\w-]+)+(?:#[\w-]+)?$/;

/** The tables of some files, each with the forms in which it is written. */
function formsByTable(files: readonly DataFile[]) {
  const byTable = new Map<FilledTable, { file: DataFile; form: Form }[]>();
  for (const file of files) {
    if (typeof file.made === 'function') continue;
    const { of, as } = file.made;
    byTable.set(of, [...(byTable.get(of) ?? []), { file, form: as(of.columns) }]);
  }
  return byTable;
}

type Open = { file: DataFile; form: Form; text: ReturnType<typeof createText> };

/** Writes a table in some forms, each row in all of them. */
function writeRows(table: FilledTable, open: readonly Open[]): void {
  for (const { form, text } of open) text.add(form.open);
  let isFirst = true;
  for (const cells of table.rows()) {
    for (const { form, text } of open) text.add(isFirst ? form.row(cells) : form.between + form.row(cells));
    isFirst = false;
  }
  for (const { form, text } of open) text.add(form.close);
}

/** The bytes of every file, each to be used before the next is asked for; a table that is two files is worked out once. */
async function* bytesOfFiles(files: readonly DataFile[]): AsyncGenerator<[DataFile, Buffer]> {
  const texts = [createText(), createText()];
  for (const [table, forms] of formsByTable(files)) {
    const open = forms.map(({ file, form }, index) => ({ file, form, text: texts[index] ?? createText() }));
    writeRows(table, open);
    for (const { file, text } of open) yield [file, text.take()];
  }
  for (const file of files) if (typeof file.made === 'function') yield [file, await file.made()];
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
  // Of thousands of parks there are hundreds of thousands, nearly all of plain steps.
  const absolute = (address: string) =>
    isPlainAddress.test(address) ? siteUrl.origin + address : new URL(address, siteUrl).href;
  const site = { name: siteName, summary: siteSummary, url: absolute('/') };
  const files = dataFiles(content, absolute, site);
  const list: StoredList = { base: siteUrl.href, content: contentVersion(filesAsKnown(root)), files: [] };
  const storedByPath = new Map<string, StoredFile>();
  for await (const [file, bytes] of bytesOfFiles(files)) {
    const { stored, digest } = await store(folder, file, bytes);
    rememberDigest(content, site.url, file, digest);
    storedByPath.set(file.path, stored);
  }
  list.files.push(...files.flatMap(({ path: name }) => storedByPath.get(name) ?? []));
  const described = JSON.stringify(await describePackage(content, files, site));
  const descriptor = { path: 'datapackage.json', mediatype: 'application/json', format: 'json' } as const;
  const { stored } = await store(folder, descriptor, Buffer.from(described));
  list.files.push(stored);
  writeFileSync(listIn(folder), JSON.stringify(list));
  rmSync(target, { recursive: true, force: true });
  renameSync(folder, target);
}
