import { createHash } from 'node:crypto';
import { existsSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Encoding } from './answer.ts';
import { hashLength } from './answer.ts';
import { keep, openToAll, securityHeaders, usesNothing } from './headers.ts';

/** A data file that the build wrote, with what stands beside it in compressed form. */
export type StoredFile = {
  /** Its name, which is also the end of its address below `/data/`. */
  name: string;
  type: string;
  /** Whether a browser keeps it instead of showing it. */
  isKept: boolean;
  /** The beginning of the SHA-256 of its bytes. */
  hash: string;
  bytes: number;
  br?: number;
  gzip?: number;
};

/** The files of a build, and what they are of: a server of other content or another address has no use for them. */
export type StoredList = { base: string; content: string; files: StoredFile[] };

/**
 * One form of a stored file, as it is sent. It is opened once: whoever builds again beside a running server puts other files
 * in its place, which are not what this one's length and tag say.
 */
export type StoredVariant = { place: string; file: number; bytes: number; etag: string; headers: string[] };

/** A stored file in all its forms; `variants` as in an answer that is kept in memory. */
export type Stored = {
  status: 200;
  variants: { identity: StoredVariant; br?: StoredVariant; gzip?: StoredVariant };
  whenUnchanged: string[];
};

/** The folder of the data files of a build. */
export const storedFolder = (folder: string) => path.join(folder, '.next', 'data-files');

/** Where the files of a folder are listed with their lengths and hashes. */
export const listIn = (folder: string) => path.join(folder, 'files.json');

/** Files of `public/` that are sent from disk. */
export const archiveEnding = '.zip';

/** `data/editions/a.zip` in `public/` is at `/data/editions/a.zip`. */
export const addressOfFile = (name: string) => `/${name.split(path.sep).map(encodeURIComponent).join('/')}`;

const endings = { identity: '', br: '.br', gzip: '.gz' } as const;

function toStored(folder: string, file: StoredFile, secure: boolean): Stored {
  const common = [
    ...['Cache-Control', keep.page],
    ...(file.br === undefined && file.gzip === undefined ? [] : ['Vary', 'Accept-Encoding']),
    ...openToAll,
    ...securityHeaders(usesNothing, { shared: true, secure }),
  ];
  const variant = (encoding: Encoding, bytes: number): StoredVariant => {
    const etag = `"${file.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
    const place = path.join(folder, `${file.name}${endings[encoding]}`);
    return {
      place,
      file: openSync(place, 'r'),
      bytes,
      etag,
      headers: [
        ...['Content-Type', file.type],
        ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
        ...['ETag', etag, 'Accept-Ranges', 'bytes'],
        ...common,
        ...(file.isKept ? ['content-disposition', `attachment; filename="${file.name}"`] : []),
      ],
    };
  };
  return {
    status: 200,
    variants: {
      identity: variant('identity', file.bytes),
      ...(file.br !== undefined && { br: variant('br', file.br) }),
      ...(file.gzip !== undefined && { gzip: variant('gzip', file.gzip) }),
    },
    whenUnchanged: common,
  };
}

/**
 * The data files of a build by address; none where they are of other content or made for another address, so that the
 * site makes them itself.
 *
 * @param content the hash of the content that the server has
 */
export function readStoredFiles(folder: string, siteUrl: URL, content: string): ReadonlyMap<string, Stored> {
  if (!existsSync(listIn(folder))) return new Map();
  const list = JSON.parse(readFileSync(listIn(folder), 'utf8')) as StoredList;
  if (list.base !== siteUrl.href || list.content !== content) return new Map();
  const secure = siteUrl.protocol === 'https:';
  return new Map(list.files.map((file) => [`/data/${file.name}`, toStored(folder, file, secure)]));
}

/** The beginning of the digest of a file's bytes, which is all of them that stays in memory. */
const hashOf = (place: string) =>
  createHash('sha256').update(readFileSync(place)).digest('base64url').slice(0, hashLength);

/** The archives below `public/`, by address. They are packed already. */
export function readStoredArchives(folder: string, siteUrl: URL): ReadonlyMap<string, Stored> {
  if (!existsSync(folder)) return new Map();
  const secure = siteUrl.protocol === 'https:';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith(archiveEnding));
  return new Map(
    names.map((name) => {
      const place = path.join(folder, name);
      const file = { name, type: 'application/zip', isKept: false, hash: hashOf(place), bytes: statSync(place).size };
      return [addressOfFile(name), toStored(folder, file, secure)];
    }),
  );
}

/** All that a server of this content sends from disk: the data files of its build, and the archives of editions. */
export const readAllStored = (folder: string, siteUrl: URL, content: string): ReadonlyMap<string, Stored> =>
  new Map([
    ...readStoredArchives(path.join(folder, 'public'), siteUrl),
    ...readStoredFiles(storedFolder(folder), siteUrl, content),
  ]);
