import { z } from 'zod';
import { suggest } from '#lib/pages/nearest.ts';
import type { FrontMatter } from './front-matter.ts';
import type { ContentIssue } from './issue.ts';

/** `['figures', 1, 'value']` → `figures[1].value` */
export function formatPath(path: PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${String(step)}` : String(step)),
    '',
  );
}

/** The schema of the field at a path, through lists, options and unions' last branch; null where there is none. */
function schemaAt(schema: z.core.$ZodType, path: PropertyKey[]): z.core.$ZodType | null {
  if (schema instanceof z.ZodOptional) return schemaAt(schema.unwrap(), path);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (schema instanceof z.ZodObject) return step in schema.shape ? schemaAt(schema.shape[String(step)], rest) : null;
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  return null;
}

/** The Chinese label that a field's schema carries, e.g. 数值; the field's own name where it carries none. */
function labelOf(schema: z.core.$ZodType, path: PropertyKey[]): string {
  const parent = schemaAt(schema, path.slice(0, -1));
  const name = String(path.at(-1) ?? '');
  const field = parent instanceof z.ZodObject ? parent.shape[name] : undefined;
  const label = field instanceof z.ZodType ? field.meta()?.['label'] : undefined;
  return typeof label === 'string' ? label : name;
}

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

/**
 * Checks front matter against a schema.
 *
 * @returns the parsed value, or every problem with its place, what was written, and the nearest known name of a typo.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  { data, locate }: FrontMatter,
): { value: z.output<Schema> } | { issues: ContentIssue[] } {
  const parsed = schema.safeParse(data, { error: describe });
  if (parsed.success) return { value: parsed.data };

  const issues = parsed.error.issues.flatMap((issue): ContentIssue[] => {
    const at = (path: PropertyKey[], message: string, key?: string): ContentIssue => ({
      file,
      ...locate(path, key),
      field: formatPath(key === undefined ? path : [...path, key]),
      message,
    });
    if (issue.code === 'unrecognized_keys') {
      const parent = schemaAt(schema, issue.path);
      const known = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
      return issue.keys.map((key) => at(issue.path, `不认识的字段“${key}”${suggest(key, known)}`, key));
    }
    const written = valueAt(data, issue.path);
    if (written === undefined) {
      const missing = issue.code === 'custom' ? issue.message : `缺少“${labelOf(schema, issue.path)}”`;
      return [at(issue.path, missing)];
    }
    const message = issue.message.replace(/，?$/, '');
    if (typeof written !== 'string' || written === '') return [at(issue.path, message)];
    const hint = issue.code === 'invalid_value' ? suggest(written, issue.values.map(String)) : '';
    return [at(issue.path, `${message}，实际写的是“${written}”${hint}`)];
  });
  return { issues };
}
