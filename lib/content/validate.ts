import { z } from 'zod';
import { nearest } from '#lib/pages/nearest.ts';
import { UNSTATED } from '#lib/schema/text.ts';
import { type FrontMatter, unknownField } from './front-matter.ts';
import { hintOf, hintOfEntries } from './hint.ts';
import type { ContentIssue } from './issue.ts';
import { findMisplaced, type Misplaced } from './misplaced.ts';
import { type Salvage, salvageValue } from './salvage.ts';

const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

/**
 * A path as an editor would look for it: lists of things with ids name the id, others count from 1.
 *
 * @param data what the path leads through; without it, or where the id is none, things are counted
 * @example formatPath(['figures', 1, 'value'], { figures: [{}, { id: 'org-coverage' }] }) // 'figures.org-coverage.value'
 * @example formatPath(['headline', 0]) // 'headline[1]'
 */
export function formatPath(path: PropertyKey[], data?: unknown): string {
  let text = '';
  let here = data;
  for (const step of path) {
    here = (here as Record<PropertyKey, unknown> | undefined)?.[step];
    if (typeof step !== 'number') {
      text += text === '' ? String(step) : `.${String(step)}`;
      continue;
    }
    const id = (here as { id?: unknown } | undefined)?.id;
    text += isId(id) ? `.${id}` : `[${step + 1}]`;
  }
  return text;
}

/** The schema of the field at a path, through lists, options and unions' last branch; null where there is none. */
function schemaAt(schema: z.core.$ZodType, path: PropertyKey[]): z.core.$ZodType | null {
  if (schema instanceof z.ZodOptional) return schemaAt(schema.unwrap(), path);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (schema instanceof z.ZodObject)
    return Object.hasOwn(schema.shape, step) ? schemaAt(schema.shape[String(step)], rest) : null;
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  return null;
}

/** What the files of a schema may have. */
export const fieldsOf = (schema: z.ZodType): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** The Chinese label that a field's schema carries, e.g. 数值; the field's own name where it carries none. */
function labelOf(schema: z.core.$ZodType, path: PropertyKey[]): string {
  const parent = schemaAt(schema, path.slice(0, -1));
  const name = String(path.at(-1) ?? '');
  const field = parent instanceof z.ZodObject ? parent.shape[name] : undefined;
  const label = field instanceof z.ZodType ? field.meta()?.['label'] : undefined;
  return typeof label === 'string' ? label : name;
}

/** The field of a Chinese label: deck of 导语. */
const fieldLabelled = (schema: z.core.$ZodType, path: PropertyKey[], fields: readonly string[], label: string) =>
  fields.find((field) => labelOf(schema, [...path, field]) === label && field !== label);

const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);

const typeName: Record<string, string> = {
  string: '一段文字',
  array: '列表',
  object: '“字段: 值”的映射',
  record: '映射',
};

/** Chinese words for what zod finds without a message of its own in the schema. */
const describe: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return `应为${typeName[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `应为 ${issue.values.join('、')} 之一`;
  if (issue.code === 'too_small') return '至少写一项';
  if (issue.code === 'invalid_union') return issue.errors.at(-1)?.[0]?.message ?? '写法不对';
  return '写法不对';
};

/** A text that brackets or a colon have made into something else. */
const writtenAs = (written: unknown) =>
  Array.isArray(written)
    ? '写成了列表，请去掉方括号或行首的“- ”；方括号是文字的一部分就给整个值加引号'
    : '写成了“字段: 值”，请只写值；花括号或半角冒号是文字的一部分就给整个值加引号';

/** As much of what was written as tells which text is meant, in the one line of a message. */
function quoteWritten(written: string): string {
  const line = written.replace(/^\s*[\n\r]+|[\n\r]+\s*$/g, '').replace(/\s*[\n\r]+\s*/g, '⏎');
  return line.length > 80 ? `${line.slice(0, 80)}……` : line;
}

/** A list without entries, or a field that should have one and says that there are none. */
const isNoList = (issue: z.core.$ZodIssue, written: unknown) =>
  (issue.code === 'too_small' && Array.isArray(written) && written.length === 0) ||
  (issue.code === 'invalid_type' && issue.expected === 'array' && (written === '' || written === UNSTATED));

/** How to be rid of a field that holds nothing, where that is allowed and not said yet. */
function sayMayGo(schema: z.core.$ZodType, path: PropertyKey[], message: string): string {
  const parent = schemaAt(schema, path.slice(0, -1));
  const mayGo = parent instanceof z.ZodObject && parent.shape[String(path.at(-1))] instanceof z.ZodOptional;
  return mayGo && !message.includes('就不写') ? '；没有就删去这一行' : '';
}

/** The issues of zod in the words of an editor, each at its place, with what was written and the nearest known name. */
function describeIssues(
  schema: z.ZodType,
  file: string,
  { data, locate }: FrontMatter,
  found: z.core.$ZodIssue[],
): ContentIssue[] {
  // What a mistyped field was to say is not missing.
  const meant = found.flatMap(({ code, path, ...issue }) => {
    const parent = schemaAt(schema, path);
    if (code !== 'unrecognized_keys' || !('keys' in issue) || !(parent instanceof z.ZodObject)) return [];
    const fields = Object.keys(parent.shape);
    return issue.keys.map((key) => [...path, fieldLabelled(schema, path, fields, key) ?? nearest(key, fields)].join());
  });
  return found.flatMap((issue): ContentIssue[] => {
    const at = (path: PropertyKey[], message: string, key?: string): ContentIssue => ({
      file,
      ...locate(path, key),
      field: formatPath(key === undefined ? path : [...path, key], data),
      message,
    });
    if (issue.code === 'unrecognized_keys') {
      const parent = schemaAt(schema, issue.path);
      const known = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
      return issue.keys.map((key) => {
        const labelled = fieldLabelled(schema, issue.path, known, key);
        const message =
          labelled === undefined ? unknownField(key, known) : `不认识的字段“${key}”，是不是想写“${labelled}”？`;
        return at(issue.path, message, key);
      });
    }
    const written = valueAt(data, issue.path);
    if (written === undefined && meant.includes(issue.path.join())) return [];
    if (written === undefined) {
      const missing = issue.code === 'custom' ? issue.message : `缺少“${labelOf(schema, issue.path)}”`;
      return [at(issue.path, missing)];
    }
    const message = issue.message.replace(/，?$/, '');
    if (message === '应为一段文字' && typeof written === 'object')
      return [at(issue.path, `这里只写一个值，${writtenAs(written)}`)];
    if (message === '应为列表' && typeof written === 'object')
      return [at(issue.path, `${message}，每一项的开头写“- ”`)];
    if (isNoList(issue, written)) {
      const quoted = written === UNSTATED ? `，实际写的是“${UNSTATED}”` : '';
      const entries = hintOfEntries(schemaAt(schema, issue.path));
      return [at(issue.path, `${message}${quoted}${entries}${sayMayGo(schema, issue.path, message)}`)];
    }
    if (typeof written !== 'string' || written === '') return [at(issue.path, message)];
    const hint = hintOf(issue, schemaAt(schema, issue.path), written);
    return [at(issue.path, `${message}，实际写的是“${quoteWritten(written)}”${hint}`)];
  });
}

/** A field without a value is no list, and has no entries; that is told once. */
const withoutSecond = (found: z.core.$ZodIssue[]) =>
  found.filter(
    ({ code, path }) =>
      (code !== 'too_small' && code !== 'custom') ||
      !found.some((one) => one.code === 'invalid_type' && one.path.join() === path.join()),
  );

/** Whether an issue is of an entry that belongs elsewhere, or misses the list that such entries are of. */
const isOfMisplaced = ({ path }: z.core.$ZodIssue, misplaced: Misplaced[]) =>
  misplaced.some(
    ({ list, index, of }) => (path[0] === list && path[1] === index) || (path.length === 1 && path[0] === of),
  );

/** One issue for each run of entries that stand in a list and are of another. */
function describeMisplaced(
  schema: z.ZodType,
  file: string,
  { data, locate }: FrontMatter,
  misplaced: Misplaced[],
): ContentIssue[] {
  const follows = (one: Misplaced, at: number) => {
    const before = misplaced[at - 1];
    return before?.list === one.list && before.of === one.of && before.index === one.index - 1;
  };
  return misplaced.flatMap((one, at) => {
    if (follows(one, at)) return [];
    const { list, index, of } = one;
    const what = `是“${of}”（${labelOf(schema, [of])}）的写法，不是“${list}”（${labelOf(schema, [list])}）的`;
    const isThere = Array.isArray(valueAt(data, [of]));
    const message = isThere ? `从这一行起${what}，请移到“${of}:”下面` : `从这一行起${what}，上面少了一行“${of}:”`;
    return [{ file, ...locate([list, index]), field: formatPath([list, index], data), message }];
  });
}

/** Front matter checked against its schema: what could be read of it, and every problem of its shape. */
export type Validation<Value> = { value: Value; salvage: Salvage | null; issues: ContentIssue[] };

/**
 * Checks front matter against a schema.
 *
 * @returns the parsed value, or where it has problems, every one with its place, what was written and the nearest known
 *   name of a typo, and of the value what could be read, so that the meaning of the rest is checked in the same run
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  parts: FrontMatter,
): Validation<z.output<Schema> | null> {
  const parsed = schema.safeParse(parts.data, { error: describe });
  if (parsed.success) return { value: parsed.data, salvage: null, issues: [] };
  const misplaced = findMisplaced(schema, parts.data);
  const saved = salvageValue(schema, parts.data, describe, misplaced);
  const told = new Set(parsed.error.issues.map(({ path }) => path.join()));
  const more = (saved?.issues ?? []).filter(({ path }) => !told.has(path.join()));
  const found = [...withoutSecond(parsed.error.issues), ...more].filter((issue) => !isOfMisplaced(issue, misplaced));
  return {
    value: (saved?.value ?? null) as z.output<Schema> | null,
    salvage: saved?.salvage ?? null,
    issues: [...describeIssues(schema, file, parts, found), ...describeMisplaced(schema, file, parts, misplaced)],
  };
}
