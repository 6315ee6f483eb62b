import { type FacetId, inferredYear, noValue } from '#lib/pages/facet-ids.ts';
import { rowsInTable } from '#lib/pages/limits.ts';
import { stageLabel } from '#lib/schema/actor.ts';
import { statusLabel } from '#lib/schema/observation.ts';
import { territoryLabel } from '#lib/schema/territory.ts';
import { themeLabel } from '#lib/schema/theme.ts';
import { notWritten } from './missing.ts';
import { evidenceLabel } from './practice-evidence.ts';
import { hitGroupLabel } from './search.ts';
import { verdictLabel } from './verdict.ts';

/** What each facet is called. */
export const facetLabel: Record<FacetId, string> = {
  kind: '类别',
  province: '省',
  category: '园区类别',
  type: '做法类型',
  theme: '主题',
  indicator: '指标',
  year: '年',
  scope: '范围',
  status: '状态',
  evidence: '证据',
  comparable: '可比性',
};

const fixed: Partial<Record<FacetId, Record<string, string>>> = {
  kind: hitGroupLabel,
  theme: themeLabel,
  scope: territoryLabel,
  status: { ...statusLabel, ...stageLabel },
  evidence: evidenceLabel,
  comparable: { ...verdictLabel, [noValue]: '没有能比的' },
};

const sayYear = (value: string) =>
  value === noValue ? notWritten : value.endsWith(inferredYear) ? `${value.slice(0, 4)}年（推断）` : `${value}年`;

/**
 * A value of a facet in words. Names are those of the content, and what is not known is told as it was asked.
 *
 * @param nameOf the name of an indicator or a practice type
 */
export function sayFacetValue(
  facet: FacetId,
  value: string,
  nameOf: (facet: FacetId, id: string) => string | undefined,
): string {
  if (facet === 'year') return sayYear(value);
  if (facet === 'indicator' && value === noValue) return '不属于指标';
  return fixed[facet]?.[value] ?? nameOf(facet, value) ?? value;
}

/** What the list of all figures is. */
export const figuresDeck = '每个数都写明数的是谁、属于谁、什么时候、印在哪里。按园区的次序排，不分高低。';

/** How many parks a narrowed list has. */
export const sayParkCount = (count: number): string =>
  count === 0 ? '没有符合的园区，去掉一项再看。' : `${count}个园区符合。`;

/** How many practices a narrowed list has. */
export const sayPracticeCount = (count: number): string =>
  count === 0 ? '没有符合的做法，去掉一项再看。' : `${count}项做法符合。`;

/** How many figures a list has, of all or of those with what was chosen. */
export const sayFigureCount = (count: number, isNarrowed: boolean): string =>
  count > 0 ? `共${count}个数。` : isNarrowed ? '没有符合的数，去掉一项再看。' : '还没有数。';

/** Why a list is not to be had as one table. */
export const sayTooMany = `一张表限${rowsInTable / 10_000}万行，先筛选。`;
