import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { Body } from '#lib/schema/content.ts';
import type { PlaceSpot } from './check-prose.ts';
import { isDraft } from './draft.ts';
import { decodeText, undecodable } from './file/decode.ts';
import { readBytes } from './file/read-bytes.ts';
import { unifyLines } from './file/split-file.ts';
import { type FileRecord, keyOfFile } from './file-record.ts';
import { type Folder, readFolderNames } from './folder-names.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { ContentIssue } from './issue.ts';
import { readQuickly } from './quick/read-quickly.ts';
import { type FileReading, readExactly } from './read-exactly.ts';
import type { Records } from './records.ts';
import type { Salvage } from './salvage.ts';
import type { ProseLink, Scan, ScanOptions } from './scan-prose.ts';
import type { WordsField } from './scan-words.ts';
import { fieldsOf } from './validate.ts';

/** One content file: its facts, its body, and what one reading of its words found. */
export type Entry<Value> = {
  id: string;
  file: string;
  /** The digest of the file's bytes. */
  digest: string;
  value: Value;
  body: Body;
  scan: Scan;
  locate: FrontMatter['locate'];
  place: PlaceSpot;
  /** What is missing of the value, where the file has problems of its own. */
  salvage: Salvage | null;
  /** Whether its lines are known to hold each by itself. */
  holds: boolean;
};

/** How a file is read: how its body is, and which texts of its front matter readers see. */
export type ReadingOptions = ScanOptions & { fields: Omit<WordsField, 'field'>[] };

/** How the files of a folder are read. */
export type FileKind<Schema extends z.ZodType> = {
  schema: Schema;
  /** How the words of a file with these facts are to be read. */
  optionsOf: (value: z.output<Schema>) => ReadingOptions;
  /** Whether facts hold that no other file has a say in. */
  holdsAlone?: (value: z.output<Schema>) => boolean;
  /** A question to these facts: whether a link holds that no other file has a say in. */
  holdsLink?: (value: z.output<Schema>) => (link: ProseLink) => boolean;
};

/** What is kept of a file that has no problems of its own shape: of its links those that other files have a say in. */
export function recordOf<Schema extends z.ZodType>(
  record: FileRecord,
  { holdsAlone, holdsLink }: FileKind<Schema>,
): FileRecord {
  const value = record.value as z.output<Schema>;
  const isHeld = holdsLink?.(value);
  return {
    ...record,
    links: isHeld ? record.links.filter((link) => !isHeld(link)) : record.links,
    holds: holdsAlone?.(value) ?? false,
  };
}

/** Where a text of a field stands in its file. A text over several lines is placed at its beginning. */
function placeWords(lines: string[], { line, column }: { line: number; column: number }, text: string) {
  const at = lines[line - 1]?.indexOf(text, column - 1) ?? -1;
  return (offset: number) => ({ line, column: at < 0 ? column : at + 1 + offset });
}

const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);

/** Places in a file, found by reading it once more when the first problem asks: files without one need none. */
function locateLater(
  file: string,
  fields: readonly string[],
  bytes: () => Buffer,
): Pick<Entry<unknown>, 'locate' | 'place'> {
  let found: { parts: FrontMatter | null; lines: string[] } | undefined;
  const read = () => {
    const text = bytes().toString('utf8');
    found ??= { parts: readFrontMatter(file, text, fields).parts, lines: unifyLines(text).split('\n') };
    return found;
  };
  const locate: FrontMatter['locate'] = (at, key) => read().parts?.locate(at, key) ?? { line: 1, column: 1 };
  const place: PlaceSpot = (at) => {
    if ('line' in at) return at;
    const { parts, lines } = read();
    return placeWords(lines, locate(at.path), String(valueAt(parts?.data, at.path)).trim())(at.offset);
  };
  return { locate, place };
}

/** What a reading knows and finds; `drafts` are read like finished cases, or their ids are put there. */
export type Reading = { records: Records; issues: ContentIssue[]; drafts: 'read' | string[] };

const saysDraft = ({ value }: FileRecord) => (value as { draft?: string }).draft === 'true';

/**
 * What is known of a file by its digest, and whether that was read just now; its text where nothing is known, or why it has
 * none.
 */
type Found =
  | { digest: string; known: FileRecord; isNew: boolean }
  | { digest: string; text: string; isNew: true }
  | { why: string };

function lookUp(records: Records, folder: Folder, place: string): Found {
  const told = records.keyAt?.(place);
  const ofTold = told === undefined ? undefined : records.get(told);
  if (told !== undefined && ofTold) return { digest: told, known: ofTold, isNew: true };
  const bytes = readBytes(place);
  if (typeof bytes === 'string') return { why: bytes };
  const digest = keyOfFile(folder, bytes);
  const known = records.get(digest);
  if (known) return { digest, known, isNew: false };
  const text = decodeText(bytes);
  return text === null ? { why: undecodable(bytes) } : { digest, text, isNew: true };
}

/**
 * Reads one folder of the content; a file that cannot be read reports its issues and is left out.
 *
 * @param records what is known of files already read; a file without problems of its own is added
 * @param keep what is kept of the facts of a file: of thousands of cases not what was read and what it became
 * @param tellNew is given each entry that no check has known before, as soon as it is read
 */
export function readFolder<Schema extends z.ZodType, Kept>(
  root: string,
  folder: Folder,
  kind: FileKind<Schema>,
  { records, issues, drafts }: Reading,
  keep: (id: string, value: z.output<Schema>, body: Body) => Kept,
  tellNew: (entry: Entry<Kept>) => void = () => {},
): Entry<Kept>[] {
  const { schema, optionsOf } = kind;
  const isLeft = (id: string, isOfDraft: boolean) =>
    isOfDraft && folder === 'parks' && drafts !== 'read' && drafts.push(id) > 0;

  function readFound(file: string, found: Exclude<Found, { why: string }>): FileReading {
    const quick = 'known' in found ? found.known : readQuickly(found.text, schema, optionsOf);
    if (quick) return { record: quick, problems: [], issues: [], salvage: null };
    return readExactly(file, 'text' in found ? found.text : '', schema, optionsOf);
  }

  function readFile(id: string): Entry<Kept> | null {
    const file = `content/${folder}/${id}.md`;
    const place = path.join(/* turbopackIgnore: true */ root, folder, `${id}.md`);
    const found = lookUp(records, folder, place);
    if (isLeft(id, 'known' in found ? saysDraft(found.known) : 'text' in found && isDraft(found.text))) return null;
    if ('why' in found) {
      issues.push({ file, line: 1, column: 1, field: '', message: found.why });
      return null;
    }
    const { record, problems, salvage, issues: ofFile } = readFound(file, found);
    // However YAML lets that be written.
    if (isLeft(id, record !== null && saysDraft(record))) return null;
    issues.push(...ofFile);
    if (record === null) {
      for (const { at, message } of problems) if ('line' in at) issues.push({ file, ...at, field: '正文', message });
      return null;
    }
    const isRecord = 'text' in found && problems.length === 0 && ofFile.length === 0;
    const kept = isRecord ? records.set(found.digest, recordOf(record, kind)) : record;
    const { value, body, links, holds = false } = kept as FileRecord & { value: z.output<Schema> };
    const entry = {
      id,
      file,
      digest: found.digest,
      value: keep(id, value, body),
      body,
      scan: { problems, links },
      ...locateLater(file, fieldsOf(schema), () => readFileSync(/* turbopackIgnore: true */ place)),
      salvage,
      holds,
    };
    if (found.isNew) tellNew(entry);
    return entry;
  }

  const names = readFolderNames(root, folder);
  issues.push(...names.issues);
  return names.ids.flatMap((id) => readFile(id) ?? []);
}
