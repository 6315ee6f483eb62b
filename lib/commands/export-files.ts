import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
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
  /**
   * Takes a file over from the copy that is there, with its compressed forms, where it has these bytes: it keeps its date,
   * from which nginx makes the ETag, and what did not change need not be compressed or fetched again.
   *
   * @returns whether it was taken over
   */
  keep: (file: string, bytes: Buffer) => boolean;
  /** Whether a file has a compressed form beside it. */
  isPacked: (file: string) => boolean;
  write: (file: string, bytes: Buffer | string) => void;
  /** Puts the folder in its place; the old one goes. */
  publish: () => void;
  discard: () => void;
};

/** Builds a folder beside its place. */
export function openDraft(target: string): Draft {
  const draft = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const made = new Set<string>();
  const placeOf = (file: string) => {
    const place = path.join(draft, file);
    const folder = path.dirname(place);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return place;
  };
  const isThere = (file: string, bytes: Buffer) => {
    const before = statSync(path.join(target, file), { throwIfNoEntry: false });
    return before?.size === bytes.length && readFileSync(path.join(target, file)).equals(bytes);
  };
  return {
    keep: (file, bytes) => {
      if (!isThere(file, bytes)) return false;
      for (const form of [file, `${file}.br`, `${file}.gz`])
        if (existsSync(path.join(target, form))) linkSync(path.join(target, form), placeOf(form));
      return true;
    },
    isPacked: (file) => ['br', 'gz'].some((ending) => existsSync(path.join(draft, `${file}.${ending}`))),
    write: (file, bytes) => writeFileSync(placeOf(file), bytes),
    publish: () => {
      if (existsSync(target)) renameSync(target, old);
      renameSync(draft, target);
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => rmSync(draft, { recursive: true, force: true }),
  };
}
