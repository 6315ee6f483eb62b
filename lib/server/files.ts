import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Piece } from './finish/prune-styles.ts';
import { sharedAddress } from './finish/shared-address.ts';
import type { SharedNames } from './finish/shared-names.ts';
import type { SharedSheet } from './finish/shared-sheet.ts';
import { cutFile, packedFolder, sharedFile } from './folders.mjs';
import { addressOfFile, archiveEnding } from './stored-files.ts';

/** A file of `public/`, which has its plain name and one that holds its hash and may be kept for a year. */
export type OwnFile = { address: string; hashedAddress: string; type: string; bytes: Buffer };

const typeByEnding: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** `/share.js` with the hash of its bytes: `/share.0f3a9c21d4b7.js`. */
function hashName(address: string, bytes: Buffer): string {
  const { dir, name, ext } = path.posix.parse(address);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return path.posix.join(dir, `${name}.${hash}${ext}`);
}

/**
 * Reads `public/`, once: what stands there is small. Archives, of which every edition adds one, are sent from disk: see
 * `readStoredArchives`.
 *
 * @param buildFolder where scripts are read from, packed
 * @throws {Error} where the build lacks a script
 */
export function readOwnFiles(folder: string, buildFolder: string): OwnFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && path.extname(entry.name) !== archiveEnding)
    .map((entry) => {
      const name = path.relative(folder, path.join(entry.parentPath, entry.name));
      const address = addressOfFile(name);
      const ending = path.extname(name);
      const bytes = readFileSync(
        ending === '.js' ? path.join(buildFolder, packedFolder, name) : path.join(folder, name),
      );
      const type = typeByEnding[ending] ?? 'application/octet-stream';
      return { address, hashedAddress: hashName(address, bytes), type, bytes };
    });
}

/** The shared sheet as the build writes it down: sets and maps as lists. */
type WrittenSheet = { sheet: string; names: { [K in keyof SharedNames]: unknown[] } };

/** Writes down what pages share: to work it out takes half a second, for which nobody who starts a server has to wait. */
export function writeShared(buildFolder: string, { sheet, names }: SharedSheet): void {
  const { classes, properties, later, laterTags } = names;
  const lists = {
    classes: [...classes],
    properties: [...properties],
    later: [...later],
    laterTags: [...laterTags],
  };
  const written: WrittenSheet = { sheet, names: lists };
  writeFileSync(path.join(buildFolder, sharedFile), JSON.stringify(written));
}

function readWritten(buildFolder: string): SharedSheet {
  const written = JSON.parse(readFileSync(path.join(buildFolder, sharedFile), 'utf8')) as WrittenSheet;
  const { classes, properties, later, laterTags } = written.names;
  const pairs = (list: unknown[]) => new Map(list as [string, string][]);
  const words = (list: unknown[]) => new Set(list as string[]);
  return {
    ...written,
    names: {
      classes: pairs(classes),
      properties: pairs(properties),
      later: words(later),
      laterTags: words(laterTags),
    },
  };
}

/**
 * Reads what the pages of a build share: the files of `public/`, a stylesheet, and the names in it.
 *
 * @throws {Error} where the build lacks a script, or what {@link writeShared} writes
 */
export function readShared(folder: string): { ownFiles: OwnFile[]; shared: SharedNames } {
  const buildFolder = path.join(folder, '.next');
  const { sheet, names } = readWritten(buildFolder);
  const bytes = Buffer.from(sheet);
  const hashedAddress = hashName(sharedAddress, bytes);
  const file: OwnFile = { address: sharedAddress, hashedAddress, type: 'text/css; charset=utf-8', bytes };
  return { ownFiles: [...readOwnFiles(path.join(folder, 'public'), buildFolder), file], shared: names };
}

/** The stylesheets of a build, taken apart, and which of them is at which address. */
export type CutStyles = { styles: Piece[][]; at: Record<string, number> };

/** Writes down the stylesheets of a build: to take them apart takes as long as to make many pages. */
export const writeCutStyles = (buildFolder: string, cut: CutStyles): void =>
  writeFileSync(path.join(buildFolder, cutFile), JSON.stringify(cut));

/**
 * Reads the stylesheets of a build.
 *
 * @throws {Error} where the build lacks what {@link writeCutStyles} writes
 * @returns what is at the address that a page links a stylesheet with, or undefined where no stylesheet of ours is
 */
export function readCutStyles(folder: string): (address: string) => readonly Piece[] | undefined {
  const { styles, at } = JSON.parse(readFileSync(path.join(folder, '.next', cutFile), 'utf8')) as CutStyles;
  const byAddress = new Map(Object.entries(at));
  return (address) => styles[byAddress.get(address) ?? -1];
}
