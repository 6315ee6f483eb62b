import { writeCount } from '#lib/schema/count.ts';

/** What of a practice type across parks a sentence needs. */
type Across = { rows: { practices: readonly unknown[] }[] };

/** 十三类做法，｜谁做了: the types that at least one of the sources tells of. */
export const titleOfTypes = (types: readonly Across[]): string =>
  `${writeCount(types.filter(({ rows }) => rows.some(({ practices }) => practices.length > 0)).length)}类做法，｜谁做了`;

/**
 * How many of the types all of several parks' sources tell of; nothing where there is one park.
 *
 * @example sayTypes(types) // '五家都写到的有四类。'
 */
export function sayTypes(types: readonly Across[]): string | null {
  const parks = types[0]?.rows.length ?? 0;
  if (parks < 2) return null;
  const all = types.filter(({ rows }) => rows.every(({ practices }) => practices.length > 0)).length;
  if (all === 0) return `没有一类是${writeCount(parks)}家都写到的。`;
  return `${writeCount(parks)}家都写到${all === types.length ? '了' : `的有${writeCount(all)}类`}。`;
}
