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
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { Body } from '#lib/schema/content.ts';
import type { Folder } from './folder-names.ts';
import type { ProseLink } from './scan-prose.ts';

/**
 * What one content file was found to hold, without any problem of its own: its facts, its body, and the links of its words
 * that are left to be judged.
 * Reading a file takes some thirty milliseconds, nearly all of them YAML and Markdown; reading its record takes one.
 */
export type FileRecord = {
  value: unknown;
  body: Body;
  links: ProseLink[];
  /** Whether the rules of its lines found nothing, those that no other file has a say in. */
  holds?: boolean;
};

/** Records by the digest of the file's bytes, so that a record can never be one of another text. */
export type Records = {
  /** By what the file of a place is known, where somebody has read it just now: it need not be read again for that. */
  keyAt?: (place: string) => string | undefined;
  get: (digest: string) => FileRecord | undefined;
  has: (digest: string) => boolean;
  /** The digests of all that is known. */
  digests: () => string[];
  /** Keeps a record, and returns it as the next process will have it: no part of it holds the text of its file. */
  set: (digest: string, record: FileRecord) => FileRecord;
  /** Where a thread may write records that it reads; null where it has to send them. */
  shared: () => SharedDraft | null;
  /** Keeps a record that another thread read: its sealed bytes, or where it has written them. */
  add: (digest: string, sealed: Uint8Array | Written) => void;
  /** Whether these files, all together, have passed the whole check; `files` names them and their bytes. */
  hasPassed: (files: string) => boolean;
  /** Leaves the records to the next process, with the files that passed all together; null where some did not. */
  save: (files: string | null) => void;
};

/** Where a record begins in its file, and how long it is. */
export type Written = [start: number, length: number];

/** A file that two threads write into, each where the other ended. */
export type SharedDraft = { file: number; end: Int32Array };

/**
 * By what bytes or a text are known: SHA-256 as 43 characters of base64url.
 *
 * @example digestOf('') // '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'
 */
export const digestOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('base64url');

/** By what a file is known: what its bytes say depends on the folder that it is in. */
export const keyOfFile = (folder: Folder, bytes: Buffer) => `${folder}-${digestOf(bytes)}`;

/** The modules below lib that decide what a record says, beside all of lib/schema; a test holds the list against the imports. */
export const readingModules = [
  'content/case-file.ts',
  'content/draft.ts',
  'content/file/decode.ts',
  'content/file/hidden-characters.ts',
  'content/file/line-slips.ts',
  'content/file/punctuation.ts',
  'content/file/read-bytes.ts',
  'content/file/split-file.ts',
  'content/file/yaml-faults.ts',
  'content/file/yaml-messages.ts',
  'content/file/yaml-slips.ts',
  'content/folder-names.ts',
  'content/front-matter.ts',
  'content/hint.ts',
  'content/markdown.ts',
  'content/misplaced.ts',
  'content/printed/check-printed-wording.ts',
  'content/printed/compare-number.ts',
  'content/printed/direction.ts',
  'content/printed/exempt.ts',
  'content/printed/link-agrees.ts',
  'content/printed/normalize-in-place.ts',
  'content/printed/normalize.ts',
  'content/printed/qualifier-words.ts',
  'content/printed/stray-numbers.ts',
  'content/printed/unit-words.ts',
  'content/printed/wording.ts',
  'content/printed/words-before.ts',
  'content/prose-faults.ts',
  'content/quick/plain-body.ts',
  'content/quick/plain-data.ts',
  'content/quick/plain-yaml.ts',
  'content/quick/read-quickly.ts',
  'content/read-exactly.ts',
  'content/read-folder.ts',
  'content/read.ts',
  'content/records.ts',
  'content/relative-years.ts',
  'content/root.ts',
  'content/rules/check-values.ts',
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
export function digestRules(): Rules | undefined {
  const lib = path.resolve(/* turbopackIgnore: true */ 'lib');
  const lock = path.resolve(/* turbopackIgnore: true */ 'package-lock.json');
  const rooms = ['schema', 'pages', 'compare', 'content'];
  if (
    ![lock, ...rooms.map((room) => path.join(/* turbopackIgnore: true */ lib, room))].every((place) =>
      existsSync(/* turbopackIgnore: true */ place),
    )
  )
    return undefined;
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

/** The last lines of a file of records: under which rules it was written, what passed, and where each record is. */
type Index = Rules & { passed: string; places: [digest: string, ...Written][] };

const nothing: Index = { reading: '', checking: '', passed: '', places: [] };
/** The digest of the index, its place in so many digits and a line end close the file. */
const placeDigits = 16;

let room = Buffer.alloc(0);

/**
 * Bytes to be written over at the next call: thousands of records, each in memory of its own, would fill more of it than
 * all that they hold.
 */
function takeRoom(length: number): Buffer {
  if (room.length < length) room = Buffer.alloc(length * 2);
  return room.subarray(0, length);
}

/** What it returns is to be used before the next record is read or sealed. */
function readOpen(file: number, start: number, length: number): Buffer {
  const bytes = takeRoom(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, start));
}

function readPart(place: string, start: number, length: number): Buffer {
  const file = openSync(place, 'r');
  try {
    return readOpen(file, start, length);
  } finally {
    closeSync(file);
  }
}

/** How long a digest is, and the space behind it. */
const digestLength = digestOf('').length + 1;

/** What the last check wrote as its index; a file that is damaged, cut off, or none at all is as if it were not there. */
function readIndex(place: string): Index {
  try {
    const stats = statSync(place);
    const closing = stats.size - digestLength - placeDigits - 1;
    // To open a pipe would wait for ever.
    if (!stats.isFile() || closing < 0) return nothing;
    const [digest, start] = readPart(place, closing, digestLength + placeDigits)
      .toString('latin1')
      .split(/ +/);
    const index = Buffer.from(readPart(place, Number(start), closing - Number(start)));
    return digestOf(index) === digest ? (JSON.parse(index.toString('utf8')) as Index) : nothing;
  } catch {
    return nothing;
  }
}

/** Two bytes a character: they are read and written many times as fast as three for most, and are a fourth more. */
const encoding = 'utf16le';

/** A record with the digest of its text before it, so that damage shows; to be used before the next one is. */
function seal(json: string): Buffer {
  const sealed = takeRoom(digestLength + json.length * 2 + 1);
  sealed.write(json, digestLength, encoding);
  sealed.write(' ', digestLength - 1);
  sealed.write(digestOf(jsonOf(sealed)), 'latin1');
  sealed.write('\n', sealed.length - 1);
  return sealed;
}

/** Writes a record to where another thread adds it from; returns its bytes where it cannot be written. */
export function hand(record: FileRecord, shared: SharedDraft | null): Uint8Array | Written {
  const sealed = seal(JSON.stringify(record));
  if (shared === null) return Uint8Array.from(sealed);
  const start = Atomics.add(shared.end, 0, sealed.length);
  writeSync(shared.file, sealed, 0, sealed.length, start);
  return [start, sealed.length];
}

const jsonOf = (sealed: Buffer) => sealed.subarray(digestLength, -1);

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength);

const open = (sealed: Buffer) => JSON.parse(jsonOf(sealed).toString(encoding)) as FileRecord;

function unseal(sealed: Buffer): FileRecord | undefined {
  const isWhole = digestOf(jsonOf(sealed)) === sealed.toString('latin1', 0, digestLength - 1);
  return isWhole ? open(sealed) : undefined;
}

const copyOf = (record: FileRecord) => JSON.parse(JSON.stringify(record)) as FileRecord;

/** Records that live as long as the process. */
export function keepRecords(): Records {
  const recordByDigest = new Map<string, FileRecord>();
  return {
    get: (digest) => recordByDigest.get(digest),
    has: (digest) => recordByDigest.has(digest),
    digests: () => [...recordByDigest.keys()],
    shared: () => null,
    add: (digest, sealed) => {
      const record = Array.isArray(sealed) ? undefined : unseal(bufferOf(sealed));
      if (record) recordByDigest.set(digest, record);
    },
    set: (digest, record) => {
      const copy = copyOf(record);
      recordByDigest.set(digest, copy);
      return copy;
    },
    hasPassed: () => false,
    save: () => {},
  };
}

/** A file of records that is being written: each as it comes, so that none waits in memory. */
function openDraft(place: string) {
  const draft = `${place}.${process.pid}`;
  mkdirSync(path.dirname(place), { recursive: true });
  const file = openSync(/* turbopackIgnore: true */ draft, 'w+');
  const places: Index['places'] = [];
  const shared: SharedDraft = { file, end: new Int32Array(new SharedArrayBuffer(4)) };
  const write = (bytes: Buffer): Written => {
    const start = Atomics.add(shared.end, 0, bytes.length);
    writeSync(file, bytes, 0, bytes.length, start);
    return [start, bytes.length];
  };
  return {
    shared,
    /** Lists a record that a thread has written. */
    list: (digest: string, written: Written) => {
      places.push([digest, ...written]);
    },
    add: (digest: string, sealed: Buffer) => {
      places.push([digest, ...write(sealed)]);
    },
    read: ([start, length]: Written) => readOpen(file, start, length),
    close: (rules: Rules, passed: string) => {
      const start = String(Atomics.load(shared.end, 0)).padStart(placeDigits);
      const index = JSON.stringify({ ...rules, passed, places } satisfies Index);
      write(Buffer.from(`${index}${digestOf(index)} ${start}\n`));
      closeSync(file);
      renameSync(draft, place);
    },
    drop: () => rmSync(draft, { force: true }),
  };
}

/**
 * The records that the last check of this folder wrote down. What was written under other rules, or is damaged, is as
 * if it were not there; where nothing can be written, the next check reads all again.
 *
 * @param root the content folder
 * @param mayWrite whether `set` and `save` write: the check does, a server never
 */
export function openRecords(root: string, { mayWrite }: { mayWrite: boolean } = { mayWrite: false }): Records {
  const rules = digestRules();
  if (rules === undefined) return keepRecords();
  const name = `content-${digestOf(root).slice(0, 12)}.records`;
  const place = path.resolve(/* turbopackIgnore: true */ 'node_modules/.cache/casebook', name);
  const index = readIndex(place);
  const isSameReading = index.reading === rules.reading;
  const placeByDigest = new Map(
    (isSameReading ? index.places : []).map(([digest, ...written]): [string, Written] => [digest, written]),
  );
  const used = new Set<string>();
  // What came from the other thread, until it is asked for: in memory where nothing may be written.
  const added = new Map<string, Buffer | Written>();
  let draft: ReturnType<typeof openDraft> | undefined;
  let canWrite = mayWrite;
  /** What was written before the first failure can still be read. */
  function write(what: (to: ReturnType<typeof openDraft>) => void): void {
    if (!canWrite) return;
    try {
      draft ??= openDraft(place);
      what(draft);
    } catch {
      canWrite = false;
      draft?.drop();
    }
  }
  return {
    has: (digest) => placeByDigest.has(digest) || added.has(digest),
    digests: () => [...placeByDigest.keys(), ...added.keys()],
    shared: () => {
      write(() => {});
      return canWrite && draft ? draft.shared : null;
    },
    add: (digest, sealed) => {
      const come = Array.isArray(sealed) ? sealed : bufferOf(sealed);
      added.set(digest, come);
      if (Array.isArray(come)) draft?.list(digest, come);
    },
    get: (digest) => {
      const come = added.get(digest);
      added.delete(digest);
      const bytes = Array.isArray(come) ? draft?.read(come) : come;
      // Nothing can have happened to what this process has just written.
      if (bytes) return open(bytes);
      const found = placeByDigest.get(digest);
      const record = found && unseal(readPart(place, ...found));
      if (record) used.add(digest);
      return record;
    },
    set: (digest, record) => {
      const json = JSON.stringify(record);
      write((to) => to.add(digest, seal(json)));
      return JSON.parse(json) as FileRecord;
    },
    hasPassed: (files) => index.checking === rules.checking && index.passed === digestOf(files),
    save: (files) => {
      if (files === null && !draft) return;
      write((to) => {
        for (const digest of used) {
          const found = placeByDigest.get(digest);
          if (found) to.add(digest, readPart(place, ...found));
        }
        to.close(rules, files === null ? '' : digestOf(files));
      });
      draft = undefined;
      added.clear();
    },
  };
}
