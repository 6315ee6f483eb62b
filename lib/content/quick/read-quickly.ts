import { z } from 'zod';
import { hasSignFault } from '../file/punctuation.ts';
import type { FileRecord } from '../file-record.ts';
import type { ReadingOptions } from '../read-folder.ts';
import { scanWords } from '../scan-words.ts';
import { formatPath } from '../validate.ts';
import { scanPlainBody } from './plain-body.ts';
import { readPlainData } from './plain-data.ts';

const compiled = new WeakMap<z.ZodType, z.ZodType>();

/** The same schema as one function, which finds the same; made once, as that takes as long as some files. */
function compile<Schema extends z.ZodType>(schema: Schema): Schema {
  const known = compiled.get(schema) ?? z.compile(schema);
  compiled.set(schema, known);
  return known as Schema;
}

/**
 * Reads a file that is plain and without a problem, which nearly all are, without a syntax tree.
 *
 * @returns null where anything is wrong or doubtful: the exact reader finds out what
 */
export function readQuickly<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  optionsOf: (value: z.output<Schema>) => ReadingOptions,
): FileRecord | null {
  const file = readPlainData(text);
  if (file === null || hasSignFault(file.data)) return null;
  const parsed = compile(schema).safeParse(file.data);
  if (!parsed.success) return null;
  const options = optionsOf(parsed.data);
  const ofBody = scanPlainBody(file.body, options);
  if (ofBody === null) return null;
  const fields = options.fields.map((words) => ({ ...words, field: formatPath(words.path, file.data) }));
  const ofWords = scanWords(fields, options);
  if (ofWords.problems.length > 0) return null;
  return { value: parsed.data, body: file.body, links: [...ofBody.links, ...ofWords.links] };
}
