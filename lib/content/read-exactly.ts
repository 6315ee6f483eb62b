import type { z } from 'zod';
import type { Body } from '#lib/schema/content.ts';
import { signFaultsIn } from './file/punctuation.ts';
import type { FileRecord } from './file-record.ts';
import { readFrontMatter } from './front-matter.ts';
import type { ContentIssue } from './issue.ts';
import type { ReadingOptions } from './read-folder.ts';
import type { Salvage } from './salvage.ts';
import { type ProseProblem, scanProse } from './scan-prose.ts';
import { scanWords, type WordsField } from './scan-words.ts';
import { fieldsOf, formatPath, validate } from './validate.ts';

/** What one file was found to hold: its record where it could be read, and everything that is wrong with it. */
export type FileReading = {
  record: FileRecord | null;
  problems: ProseProblem[];
  issues: ContentIssue[];
  salvage: Salvage | null;
};

/** What is wrong with a body whatever the facts above it are, which cannot be read: not its links, and not its numbers. */
const readAlone = (body: Body | null): ProseProblem[] =>
  body === null ? [] : scanProse(body, { names: [], numbersNeedFigures: false }).problems;

/** Reads a file through the syntax trees of YAML and Markdown, and finds everything that is wrong with it. */
export function readExactly<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  optionsOf: (value: z.output<Schema>) => ReadingOptions,
): FileReading {
  const { parts, body, issues } = readFrontMatter(file, text, fieldsOf(schema));
  if (parts === null || body === null) return { record: null, problems: readAlone(body), issues, salvage: null };
  const { value, salvage, issues: ofShape } = validate(schema, file, parts);
  issues.push(...ofShape);
  const options = value === null ? null : optionsOf(value);
  const fields = (options?.fields ?? []).map(({ path: at, ...words }): WordsField => {
    const [list = '', index, ...rest] = at;
    const kept = salvage?.kept[String(list)];
    const inFile = typeof index === 'number' ? [list, kept?.[index] ?? index, ...rest] : at;
    return { ...words, field: formatPath(inFile, parts.data), path: inFile };
  });
  // In these each mark is told at its place.
  const scanned = new Set(fields.map(({ path }) => path.join()));
  for (const { path, message, isMark } of signFaultsIn(parts.data))
    if (!isMark || !scanned.has(path.join()))
      issues.push({ file, ...parts.locate(path), field: formatPath(path, parts.data), message });
  if (value === null || options === null) return { record: null, problems: readAlone(body), issues, salvage };
  const scans = [scanProse(body, options), scanWords(fields, options)];
  const links = scans.flatMap((scan) => scan.links);
  return { record: { value, body, links }, problems: scans.flatMap((scan) => scan.problems), issues, salvage };
}
