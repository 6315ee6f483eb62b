import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Body } from './model.ts';
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
  /** Writes the records of these files down, for the next process. Only the check does. */
  save: (passed: string) => void;
};

export const digestOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('base64url');

/** The digest of everything that decides what a record says: the rules, the reader, their packages. */
function digestOfRules(): string | undefined {
  const folders = ['lib/schema', 'lib/content'].map((folder) => path.resolve(/* turbopackIgnore: true */ folder));
  const lock = path.resolve(/* turbopackIgnore: true */ 'package-lock.json');
  if (![...folders, lock].every((place) => existsSync(place))) return undefined;
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => path.join(/* turbopackIgnore: true */ folder, name)),
  );
  return digestOf([...files, lock].map((file) => digestOf(readFileSync(file))).join());
}

const placeOf = (root: string) => {
  const name = `content-${digestOf(root).slice(0, 12)}.jsonl`;
  return path.resolve(/* turbopackIgnore: true */ 'node_modules/.cache/casebook', name);
};

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

/** The lines of a file of records by the digest that each begins with, and the words of its first line. */
function indexLines(bytes: Buffer) {
  const lineByDigest = new Map<string, Buffer>();
  let head: string[] | undefined;
  for (let start = 0, end = bytes.indexOf(10); end >= 0; start = end + 1, end = bytes.indexOf(10, start)) {
    const line = bytes.subarray(start, end);
    if (head === undefined) head = line.toString('utf8').split(' ');
    else lineByDigest.set(line.toString('latin1', 0, line.indexOf(32)), line);
  }
  return { lineByDigest, head: head ?? [] };
}

/** The record on a line `<digest of the file> <digest of the record> <record>`; undefined where it was damaged. */
function parseLine(line: Buffer): FileRecord | undefined {
  const at = line.indexOf(32) + 1;
  const end = line.indexOf(32, at);
  const json = line.subarray(end + 1);
  return digestOf(json) === line.toString('latin1', at, end)
    ? (JSON.parse(json.toString('utf8')) as FileRecord)
    : undefined;
}

/**
 * The records that the last check of this folder wrote down. What was written under other rules, or is damaged, is as
 * if it were not there.
 *
 * @param root the content folder
 */
export function openRecords(root: string): Records {
  const rules = digestOfRules();
  if (rules === undefined) return keepRecords();
  const place = placeOf(root);
  const { lineByDigest, head } = indexLines(existsSync(place) ? readFileSync(place) : Buffer.alloc(0));
  const isValid = head[0] === rules;
  if (!isValid) lineByDigest.clear();
  const used = new Map<string, Buffer>();
  return {
    get: (digest) => {
      const line = lineByDigest.get(digest);
      const record = line && parseLine(line);
      if (line && record) used.set(digest, line);
      return record;
    },
    set: (digest, record) => {
      const json = JSON.stringify(record);
      used.set(digest, Buffer.from(`${digest} ${digestOf(json)} ${json}`));
    },
    hasPassed: (files) => isValid && head[1] === digestOf(files),
    save: (files) => {
      mkdirSync(path.dirname(place), { recursive: true });
      const draft = `${place}.${process.pid}`;
      const newline = Buffer.from('\n');
      const lines = [Buffer.from(`${rules} ${digestOf(files)}`), ...used.values()];
      writeFileSync(draft, Buffer.concat(lines.flatMap((line) => [line, newline])));
      renameSync(draft, place);
    },
  };
}
