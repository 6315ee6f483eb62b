import { writeCount } from '#lib/schema/count.ts';

/** What of a practice type across parks a sentence needs. */
type Across = { type: { name: string }; rows: { practices: readonly unknown[] }[] };

/** So many types are named; beyond, their number. */
const mostNamed = 6;

/** 十三类做法，｜谁做了: the types that at least one of the sources tells of. */
export const titleOfTypes = (types: readonly Across[]): string =>
  `${writeCount(types.filter(({ rows }) => rows.some(({ practices }) => practices.length > 0)).length)}类做法，｜谁做了`;

/**
 * Which types all of several parks' sources tell of; nothing where there is one park.
 *
 * @example sayTypes(types) // '五家都写到的有四类：产业链党建、党员先锋与攻关、示范创建与品牌、助企服务（红色管家）。'
 */
export function sayTypes(types: readonly Across[]): string | null {
  const parks = types[0]?.rows.length ?? 0;
  if (parks < 2) return null;
  const all = types
    .filter(({ rows }) => rows.every(({ practices }) => practices.length > 0))
    .map(({ type }) => type.name);
  if (all.length === 0) return `没有一类是${writeCount(parks)}家都写到的。`;
  const names = `${all.slice(0, mostNamed).join('、')}${all.length > mostNamed ? '等' : ''}`;
  return `${writeCount(parks)}家都写到的有${writeCount(all.length)}类：${names}。`;
}
