import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { Body } from '#lib/schema/content.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { ContentIssue } from './issue.ts';
import { digestOf, type FileRecord, type Records } from './records.ts';
import { type ProseProblem, type Scan, type ScanOptions, scanProse } from './scan-prose.ts';
import { validate } from './validate.ts';

export const folders = ['indicators', 'practices', 'pages', 'parks'] as const;
export type Folder = (typeof folders)[number];

/** One content file: its facts, its body, and what one reading of the body found. */
export type Entry<Value> = {
  id: string;
  file: string;
  /** The digest of the file's bytes. */
  digest: string;
  value: Value;
  body: Body;
  scan: Scan;
  locate: FrontMatter['locate'];
};

export function idsOf(root: string, folder: Folder): string[] {
  const names = readdirSync(path.join(/* turbopackIgnore: true */ root, folder));
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3))
    .sort();
}

/** Places in a file, found by reading it once more when the first problem asks: files without one need none. */
function locateLater(file: string, bytes: () => Buffer): FrontMatter['locate'] {
  let locate: FrontMatter['locate'] | undefined;
  return (at, key) => {
    const read = locate === undefined ? readFrontMatter(file, bytes().toString('utf8')) : undefined;
    if (read && 'parts' in read) locate = read.parts.locate;
    return locate?.(at, key) ?? { line: 1, column: 1 };
  };
}

type FileReading = { record: FileRecord; problems: ProseProblem[] } | { issues: ContentIssue[] };

function readText<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  optionsOf: (value: z.output<Schema>) => ScanOptions,
): FileReading {
  const read = readFrontMatter(file, text);
  if ('issues' in read) return read;
  const { parts } = read;
  const valid = validate(schema, file, parts);
  if ('issues' in valid) return valid;
  const body = { text: parts.body, line: parts.bodyLine };
  const { problems, links } = scanProse(body, optionsOf(valid.value));
  // Copied, so that no part of it keeps the whole text of its file in memory.
  return { record: JSON.parse(JSON.stringify({ value: valid.value, body, links })) as FileRecord, problems };
}

/**
 * Reads one folder of the content; a file that cannot be read reports its issues and is left out.
 *
 * @param records what is known of files already read; a file without problems of its own is added
 * @param optionsOf how the body of a file with these facts is to be read
 */
export function readFolder<Schema extends z.ZodType>(
  root: string,
  folder: Folder,
  schema: Schema,
  { records, issues }: { records: Records; issues: ContentIssue[] },
  optionsOf: (value: z.output<Schema>) => ScanOptions,
): Entry<z.output<Schema>>[] {
  return idsOf(root, folder).flatMap((id) => {
    const file = `content/${folder}/${id}.md`;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      const message = '文件名应为小写字母、数字和连字符，例如 quanzhou.md';
      issues.push({ file, line: 1, column: 1, field: '', message });
      return [];
    }
    const bytes = () => readFileSync(path.join(/* turbopackIgnore: true */ root, folder, `${id}.md`));
    const read = bytes();
    const digest = `${folder}-${digestOf(read)}`;
    const known = records.get(digest);
    const reading = known ? { record: known, problems: [] } : readText(file, read.toString('utf8'), schema, optionsOf);
    if ('issues' in reading) {
      issues.push(...reading.issues);
      return [];
    }
    const { record, problems } = reading;
    if (!known && problems.length === 0) records.set(digest, record);
    const { value, body, links } = record as FileRecord & { value: z.output<Schema> };
    return [{ id, file, digest, value, body, scan: { problems, links }, locate: locateLater(file, bytes) }];
  });
}
