import {
  accessSync,
  constants,
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
import { isRunning } from '../build/lock.mjs';

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

/** The folder of what a web server shows of its own accord, before it looks for a file. */
const refusedFolder = 'refused';

/** 405 → `refused/405.html` */
export const refusedFile = (status: number) => `${refusedFolder}/${status}.html`;

/** The folders of pages that stand at no address of their own. */
export const innerFolders = [goneFolder, refusedFolder];

/** Whether a folder may be replaced: it is not there, is empty, or holds a copy that this command made. */
const mayReplace = (folder: string) =>
  !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(path.join(folder, configFolder));

const isWithin = (place: string, folder: string) => !/^\.\.(?:$|[/\\])/.test(path.relative(folder, place));

/** What a system says where it lets nobody write. */
const unwritable: Record<string, string> = {
  ENOSPC: '磁盘已满，请先腾出空间',
  EDQUOT: '磁盘配额已用完，请先腾出空间',
  EROFS: '那里是只读的，请换一个目录',
  EACCES: '没有写入的权限，请换一个目录或用户',
  EPERM: '没有写入的权限，请换一个目录或用户',
  EBUSY: '它是挂载点，换不掉，请写它下面的一个文件夹',
};

/** Why a copy could not be written, for whoever asked for it; undefined for what has nothing to do with the disk. */
export function whyUnwritten(target: string, error: unknown): string | undefined {
  const why = unwritable[(error as NodeJS.ErrnoException).code ?? ''];
  return why && `副本不能写入 ${target}：${why}。`;
}

/**
 * Why a folder cannot be that of a copy, for whoever named it; undefined where it can.
 *
 * @param sources what the site is made of: a copy among them would be part of the next build
 */
export function whyNotInto(target: string, sources: readonly string[]): string | undefined {
  const source = sources.map((one) => path.resolve(one)).find((one) => isWithin(target, one) || isWithin(one, target));
  if (source !== undefined) return `${target} 和网站的来源 ${source} 在一起，请换一个目录`;
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === false) return `${target} 是文件，请写一个目录`;
  if (!mayReplace(target)) return `${target} 里有别的文件，请换一个目录`;
  let above = path.dirname(target);
  while (!existsSync(above)) above = path.dirname(above);
  try {
    accessSync(above, constants.W_OK);
    return undefined;
  } catch (error) {
    return whyUnwritten(above, error);
  }
}

/** What stands in the folder of a copy, its own names a line each: what others have put beside them stays. */
const namesFile = path.join(configFolder, 'names.txt');

/** What others have put into the folder of a copy: what a search engine or a host wants to find there. */
function foreignIn(copy: string): string[] {
  const list = path.join(copy, namesFile);
  if (!existsSync(list)) return [];
  const own = new Set(readFileSync(list, 'utf8').split('\n'));
  return readdirSync(copy).filter((name) => !own.has(name));
}

/** Takes away what exports left that were ended from outside, and puts the copy back that one had just moved away. */
function sweep(target: string): void {
  const folder = path.dirname(target);
  if (!existsSync(folder)) return;
  const beginning = `${path.basename(target)}.`;
  for (const name of readdirSync(folder).filter((one) => one.startsWith(beginning))) {
    const [, kind, pid] = /^(new|old)-(\d+)$/.exec(name.slice(beginning.length)) ?? [];
    if (kind === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue;
    const left = path.join(folder, name);
    if (kind === 'old' && !existsSync(target)) renameSync(left, target);
    else rmSync(left, { recursive: true, force: true });
  }
}

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
  sweep(target);
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
      writeFileSync(placeOf(namesFile), readdirSync(draft).join('\n'));
      const foreign = foreignIn(target);
      if (existsSync(target)) renameSync(target, old);
      for (const name of foreign)
        if (!existsSync(path.join(draft, name))) renameSync(path.join(old, name), path.join(draft, name));
      renameSync(draft, target);
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => rmSync(draft, { recursive: true, force: true }),
  };
}
