import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Body } from '#lib/schema/content.ts';
import type { ProseLink } from './scan-prose.ts';

/**
 * What one content file was found to hold, without any problem of its own: its facts, its body, the links of its body.
 * Reading a file takes some thirty milliseconds, nearly all of them YAML and Markdown; reading its record takes one.
 */
export type FileRecord = { value: unknown; body: Body; links: ProseLink[] };

/** Records by the digest of the file's bytes, so that a record can never be one of another text. */
export type Records = {
  get: (digest: string) => FileRecord | undefined;
  set: (digest: string, record: FileRecord) => void;
  /** Whether these files, all together, have passed the whole check; `files` names them and their bytes. */
  hasPassed: (files: string) => boolean;
  /** Writes the records down for the next process, together with the files that passed. */
  save: (files: string) => void;
};

export const digestOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('base64url');

/** The modules below lib that decide what a record says, beside all of lib/schema; a test holds the list against the imports. */
export const readingModules = [
  'content/file/decode.ts',
  'content/file/hidden-characters.ts',
  'content/file/split-file.ts',
  'content/file/yaml-messages.ts',
  'content/file/yaml-slips.ts',
  'content/folder-names.ts',
  'content/front-matter.ts',
  'content/markdown.ts',
  'content/printed/direction.ts',
  'content/printed/exempt.ts',
  'content/printed/normalize.ts',
  'content/printed/qualifier-words.ts',
  'content/printed/stray-numbers.ts',
  'content/printed/unit-words.ts',
  'content/printed/wording.ts',
  'content/read-folder.ts',
  'content/read.ts',
  'content/records.ts',
  'content/salvage.ts',
  'content/scan-prose.ts',
  'content/scan-words.ts',
  'content/validate.ts',
  'pages/nearest.ts',
];

type Rules = {
  /** Of what decides what a record says. */
  reading: string;
  /** Of what decides whether content passes. */
  checking: string;
};

/** The digests of the rules as the working directory has them; undefined where it does not hold the sources. */
function digestRules(): Rules | undefined {
  const lib = path.resolve(/* turbopackIgnore: true */ 'lib');
  const lock = path.resolve(/* turbopackIgnore: true */ 'package-lock.json');
  const rooms = ['schema', 'pages', 'compare', 'content'];
  if (![lock, ...rooms.map((room) => path.join(lib, room))].every((place) => existsSync(place))) return undefined;
  const modulesOf = (room: string) =>
    readdirSync(path.join(/* turbopackIgnore: true */ lib, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => `${room}/${name}`);
  const digestModules = (modules: string[]) =>
    digestOf([lock, ...modules.map((name) => path.join(lib, name))].map((file) => digestOf(readFileSync(file))).join());
  return {
    reading: digestModules([...modulesOf('schema'), ...readingModules]),
    checking: digestModules(rooms.flatMap(modulesOf)),
  };
}

/** The first line of a file of records: under which rules it was written, what passed, and the length of each record. */
type Head = Rules & { passed: string; lengths: [digest: string, bytes: number][] };

const nothing: Head = { reading: '', checking: '', passed: '', lengths: [] };

function readPart(place: string, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const file = openSync(place, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, length, start));
  } finally {
    closeSync(file);
  }
}

/** The head and where the records begin. A head takes a few hundred kilobytes at most. */
function readHead(place: string): { head: Head; start: number } {
  if (!existsSync(place)) return { head: nothing, start: 0 };
  const bytes = readPart(place, 0, 8 * 1024 * 1024);
  const end = bytes.indexOf(10);
  try {
    return { head: JSON.parse(bytes.toString('utf8', 0, end)) as Head, start: end + 1 };
  } catch {
    return { head: nothing, start: 0 };
  }
}

/** A record with the digest of its text before it, so that damage shows. */
const seal = (json: string) => Buffer.from(`${digestOf(json)} ${json}\n`);

function unseal(sealed: Buffer): FileRecord | undefined {
  const end = sealed.indexOf(32);
  const json = sealed.subarray(end + 1, -1);
  const isWhole = end > 0 && digestOf(json) === sealed.toString('latin1', 0, end);
  return isWhole ? (JSON.parse(json.toString('utf8')) as FileRecord) : undefined;
}

/** Records that live as long as the process. */
export function keepRecords(): Records {
  const recordByDigest = new Map<string, FileRecord>();
  return {
    get: (digest) => recordByDigest.get(digest),
    set: (digest, record) => void recordByDigest.set(digest, record),
    hasPassed: () => false,
    save: () => {},
  };
}

/**
 * The records that the last check of this folder wrote down. What was written under other rules, or is damaged, is as
 * if it were not there.
 *
 * @param root the content folder
 * @param mayWrite whether `save` writes: the check does, a server never
 */
export function openRecords(root: string, { mayWrite }: { mayWrite: boolean } = { mayWrite: false }): Records {
  const rules = digestRules();
  if (rules === undefined) return keepRecords();
  const name = `content-${digestOf(root).slice(0, 12)}.jsonl`;
  const place = path.resolve(/* turbopackIgnore: true */ 'node_modules/.cache/casebook', name);
  const { head, start } = readHead(place);
  const placeByDigest = new Map<string, [start: number, length: number]>();
  let end = start;
  for (const [digest, length] of head.reading === rules.reading ? head.lengths : []) {
    placeByDigest.set(digest, [end, length]);
    end += length;
  }
  const used = new Map<string, Buffer>();
  const keep = (digest: string, sealed: Buffer) => mayWrite && used.set(digest, sealed);
  return {
    get: (digest) => {
      const found = placeByDigest.get(digest);
      if (!found) return undefined;
      const sealed = readPart(place, ...found);
      const record = unseal(sealed);
      if (record) keep(digest, sealed);
      return record;
    },
    set: (digest, record) => void keep(digest, seal(JSON.stringify(record))),
    hasPassed: (files) => head.checking === rules.checking && head.passed === digestOf(files),
    save: (files) => {
      if (!mayWrite) return;
      const lengths = [...used].map(([digest, sealed]): [string, number] => [digest, sealed.length]);
      const next: Head = { ...rules, passed: digestOf(files), lengths };
      const draft = `${place}.${process.pid}`;
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(draft, Buffer.concat([Buffer.from(`${JSON.stringify(next)}\n`), ...used.values()]));
      renameSync(draft, place);
    },
  };
}
