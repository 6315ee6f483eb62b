import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** The folder inside a copy that configures a web server and is not served. */
export const configFolder = '_nginx';

/**
 * The file that holds an address: `/` → `index.html`, `/parks` → `parks.html`, `/data/parks.csv` as it is. A canonical
 * address has no slash at its end, and with these names a web server needs no redirect to keep it so.
 *
 * @throws {RangeError} where the address would leave the folder
 */
export function fileOf(address: string, type: string): string {
  const name = address === '/' ? 'index' : decodeURIComponent(address.slice(1));
  if (name.split('/').some((part) => part === '' || part === '.' || part === '..') || name.includes('\0'))
    throw new RangeError(`not an address of a file: ${address}`);
  return type.startsWith('text/html') && !name.endsWith('.html') ? `${name}.html` : name;
}

/** The folder of what is shown at addresses that are gone. */
export const goneFolder = 'gone';

/** `/parks/loudi` → `gone/parks/loudi.html` */
export const goneFile = (address: string) => `${goneFolder}${address}.html`;

/** Whether a folder may be replaced: it is not there, is empty, or holds a copy that this command made. */
export const mayReplace = (folder: string) =>
  !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(path.join(folder, configFolder));

/** A folder under construction that takes the place of another at once. */
export type Draft = {
  write: (file: string, bytes: Buffer | string) => void;
  /** Puts the folder in its place; the old one goes. */
  publish: () => void;
  discard: () => void;
};

/**
 * Builds a folder beside its place. A file with the bytes of its predecessor keeps its date, from which nginx makes
 * the ETag: what did not change need not be fetched again.
 */
export function openDraft(target: string): Draft {
  const draft = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  return {
    write: (file, bytes) => {
      const place = path.join(draft, file);
      const before = path.join(target, file);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, bytes);
      if (!existsSync(before) || !readFileSync(before).equals(Buffer.from(bytes))) return;
      const { atime, mtime } = statSync(before);
      utimesSync(place, atime, mtime);
    },
    publish: () => {
      if (existsSync(target)) renameSync(target, old);
      renameSync(draft, target);
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => rmSync(draft, { recursive: true, force: true }),
  };
}
