import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { Body } from '#lib/schema/content.ts';
import { decodeText, notUtf8 } from './file/decode.ts';
import { type Folder, readFolderNames } from './folder-names.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { ContentIssue } from './issue.ts';
import { digestOf, type FileRecord, type Records } from './records.ts';
import type { Salvage } from './salvage.ts';
import { type ProseProblem, type Scan, type ScanOptions, scanProse } from './scan-prose.ts';
import { scanWords, type WordsField } from './scan-words.ts';
import { formatPath, validate } from './validate.ts';

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
  /** What is missing of the value, where the file has problems of its own. */
  salvage: Salvage | null;
};

/** How a file is read: how its body is, and which texts of its front matter readers see. */
export type ReadingOptions = ScanOptions & { fields: { path: PropertyKey[]; text: string }[] };

/** Places in a file, found by reading it once more when the first problem asks: files without one need none. */
function locateLater(file: string, bytes: () => Buffer): FrontMatter['locate'] {
  let locate: FrontMatter['locate'] | undefined;
  return (at, key) => {
    locate ??= readFrontMatter(file, bytes().toString('utf8')).parts?.locate;
    return locate?.(at, key) ?? { line: 1, column: 1 };
  };
}

/** Where the text of a field stands in its file. A text over several lines is placed at its beginning. */
function placeWords(lines: string[], { line, column }: { line: number; column: number }, text: string) {
  const at = lines[line - 1]?.indexOf(text, column - 1) ?? -1;
  return (offset: number) => ({ line, column: at < 0 ? column : at + 1 + offset });
}

type FileReading = {
  record: FileRecord | null;
  problems: ProseProblem[];
  issues: ContentIssue[];
  salvage: Salvage | null;
};

function readText<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  optionsOf: (value: z.output<Schema>) => ReadingOptions,
): FileReading {
  const { parts, issues } = readFrontMatter(file, text);
  if (parts === null) return { record: null, problems: [], issues, salvage: null };
  const { value, salvage, issues: ofShape } = validate(schema, file, parts);
  issues.push(...ofShape);
  if (value === null) return { record: null, problems: [], issues, salvage };
  const body = { text: parts.body, line: parts.bodyLine };
  const options = optionsOf(value);
  const lines = text.split(/\r\n|\n/);
  const fields = options.fields.map(({ path: at, text: words }): WordsField => {
    const [list = '', index, ...rest] = at;
    const kept = salvage?.kept[String(list)];
    const inFile = typeof index === 'number' ? [list, kept?.[index] ?? index, ...rest] : at;
    const placeOf = placeWords(lines, parts.locate(inFile), words);
    return { field: formatPath(inFile, parts.data), text: words, placeOf };
  });
  const scans = [scanProse(body, options), scanWords(fields, [...options.names])];
  const links = scans.flatMap((scan) => scan.links);
  // Copied, so that no part of it keeps the whole text of its file in memory.
  const record = JSON.parse(JSON.stringify({ value, body, links })) as FileRecord;
  return { record, problems: scans.flatMap((scan) => scan.problems), issues, salvage };
}

/**
 * Reads one folder of the content; a file that cannot be read reports its issues and is left out.
 *
 * @param records what is known of files already read; a file without problems of its own is added
 * @param optionsOf how the words of a file with these facts are to be read
 */
export function readFolder<Schema extends z.ZodType>(
  root: string,
  folder: Folder,
  schema: Schema,
  { records, issues }: { records: Records; issues: ContentIssue[] },
  optionsOf: (value: z.output<Schema>) => ReadingOptions,
): Entry<z.output<Schema>>[] {
  const names = readFolderNames(root, folder);
  issues.push(...names.issues);
  return names.ids.flatMap((id) => {
    const file = `content/${folder}/${id}.md`;
    const bytes = () => readFileSync(path.join(/* turbopackIgnore: true */ root, folder, `${id}.md`));
    const read = bytes();
    const digest = `${folder}-${digestOf(read)}`;
    const known = records.get(digest);
    const text = known ? '' : decodeText(read);
    if (text === null) {
      issues.push({ file, line: 1, column: 1, field: '', message: notUtf8 });
      return [];
    }
    const reading = known
      ? { record: known, problems: [], issues: [], salvage: null }
      : readText(file, text, schema, optionsOf);
    issues.push(...reading.issues);
    const { record, problems, salvage } = reading;
    if (record === null) return [];
    if (!known && problems.length === 0 && reading.issues.length === 0) records.set(digest, record);
    const { value, body, links } = record as FileRecord & { value: z.output<Schema> };
    return [{ id, file, digest, value, body, scan: { problems, links }, locate: locateLater(file, bytes), salvage }];
  });
}
