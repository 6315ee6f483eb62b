import type { Reason } from '#lib/compare/reasons.ts';
import type { Verdict } from '#lib/compare/verdict.ts';
import { plainText } from '#lib/schema/inline.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { inBrackets } from './brackets.ts';
import { joinList } from './list.ts';
import { noFigure, notWritten } from './missing.ts';
import { formatOwner } from './owner.ts';
import { sayReasonOfMany } from './reason.ts';
import { formatPlaceInFull } from './source.ts';
import { nothingAgainst, verdictLabel } from './verdict.ts';

/** What is said of an indicator in a comparison, from how its figures are grouped. */
type Shared = {
  parksWithValue: number;
  verdict: Verdict;
  bands: { group: { verdict: Exclude<Verdict, 'not-comparable'> | null }; rows: SharedRow[] }[];
};
type SharedRow = { park: { name: string }; figure: Pick<Observation, 'territory'> };

/**
 * 泉州开发区、贵阳高新区和娄星产业开发区谨慎比较: each group of several parks with its verdict. A case whose figures are of
 * several places is named with the one that is meant.
 */
function sayTogether({ bands }: Shared): string[] {
  const all = bands.flatMap(({ rows }) => rows);
  const isOfSeveral = ({ park, figure }: SharedRow) =>
    all.some((row) => row.park.name === park.name && row.figure.territory.name !== figure.territory.name);
  return bands.flatMap(({ group, rows }) => {
    if (!group.verdict || new Set(rows.map(({ park }) => park.name)).size < 2) return [];
    const names = rows.map((row) => (isOfSeveral(row) ? formatOwner(row.park, row.figure) : row.park.name));
    return [`${joinList([...new Set(names)], '和')}${verdictLabel[group.verdict]}`];
  });
}

/**
 * One line on an indicator across some parks: how many have a value, and which of them may be seen together.
 *
 * @example sayShared(survey) // '4家有数，其中泉州开发区、贵阳高新区和娄星产业开发区谨慎比较'
 */
export function sayShared(survey: Shared): string {
  const { parksWithValue, verdict } = survey;
  if (parksWithValue === 0) return noFigure;
  const head = `${parksWithValue}家有数`;
  if (parksWithValue === 1) return head;
  if (verdict !== 'not-comparable') return `${head}，${verdictLabel[verdict]}`;
  const together = sayTogether(survey);
  return `${head}，${together.length === 0 ? verdictLabel[verdict] : `其中${together.join('，')}`}`;
}

/** What some parks seen together are called: 贵阳高新区、泉州开发区：能不能放在一起写 */
export const titleTogether = (parks: readonly { name: string }[]) =>
  `${parks.map(({ name }) => name).join('、')}：能不能放在一起写`;

/** Why the figures of an indicator must not, or only with caution, be compared, or that nothing stands against it. */
export function sayWhy({ rows, reasons }: { rows: readonly { figure: Observation }[]; reasons: readonly Reason[] }) {
  const figures = rows.map(({ figure }) => figure);
  return `${reasons.map((reason) => sayReasonOfMany(reason, figures)).join('；') || nothingAgainst}。`;
}

/**
 * Whether the figures of an indicator may be compared, and why, and which of them may where not all may:
 * 谨慎比较：两处都没写分母。
 */
export function sayVerdict(survey: Parameters<typeof sayWhy>[0] & Shared): string {
  const together = survey.verdict === 'not-comparable' ? sayTogether(survey) : [];
  const those = together.length === 0 ? '' : `其中${together.join('，')}。`;
  return `${verdictLabel[survey.verdict]}：${sayWhy(survey)}${those}`;
}

/** A park without a value, and what its source says instead. */
type Silent = {
  park: Parameters<typeof formatPlaceInFull>[0] & { name: string };
  statement: (Parameters<typeof formatPlaceInFull>[1] & { says: string }) | null;
};

/** What stands of the parks without a value: 库尔勒：印了覆盖率，没有印有多少家（第2段）。宁乡：原文没写。 */
export function saySilent(rows: readonly Silent[]): string {
  const told = rows.flatMap(({ park, statement }) =>
    statement
      ? [
          `${park.name}：${plainText(statement.says).replace(/。$/, '')}${inBrackets(formatPlaceInFull(park, statement))}。`,
        ]
      : [],
  );
  const silent = rows.filter(({ statement }) => statement === null).map(({ park }) => park.name);
  return `${told.join('')}${silent.length === 0 ? '' : `${silent.join('、')}：${notWritten}。`}`;
}
