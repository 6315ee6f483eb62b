import { z } from 'zod';

/** An entry of a list that is written as those of another are. */
export type Misplaced = { list: string; index: number; of: string };

/** The fields of the entries of each list that a schema has. */
function fieldsByList(schema: z.ZodType): Map<string, ReadonlySet<string>> {
  const bare = (one: z.core.$ZodType): z.core.$ZodType => (one instanceof z.ZodOptional ? bare(one.unwrap()) : one);
  const shape = schema instanceof z.ZodObject ? schema.shape : {};
  return new Map(
    Object.entries(shape as Record<string, z.core.$ZodType>).flatMap(
      ([key, field]): [string, ReadonlySet<string>][] => {
        const list = bare(field);
        const entry = list instanceof z.ZodArray ? bare(list.element) : null;
        return entry instanceof z.ZodObject ? [[key, new Set(Object.keys(entry.shape))]] : [];
      },
    ),
  );
}

/**
 * The entries that stand in one list and have only fields of another, two of them at least unknown in their own: what a
 * deleted line `figures:` leaves of a hundred figures, each of whose fields would be told otherwise.
 */
export function findMisplaced(schema: z.ZodType, data: unknown): Misplaced[] {
  const fields = fieldsByList(schema);
  return [...fields].flatMap(([list, own]) => {
    const entries = (data as Record<string, unknown> | null)?.[list];
    return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, index): Misplaced[] => {
      const keys = typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
      if (keys.filter((key) => !own.has(key)).length < 2) return [];
      const of = [...fields].find(([, theirs]) => keys.every((key) => theirs.has(key)))?.[0];
      return of === undefined ? [] : [{ list, index, of }];
    });
  });
}
