import type { Length } from '#lib/compare/calendar.ts';
import type { Period } from '#lib/schema/period.ts';
import { notWritten } from './missing.ts';

/** `"2023-07-10"` → 2023年7月10日, `"2023-07"` → 2023年7月, `"2023"` → 2023年. */
export function formatDate(text: string): string {
  const [year, month, day] = text.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/**
 * A reference period as a reader says it; 时间原文没写 where the source gives none.
 *
 * @example formatPeriod(parsePeriod('2022-01/2022-08')) // '2022年1月至8月'
 * @example formatPeriod(parsePeriod('../2023-07')) // '截至2023年7月累计'
 */
export function formatPeriod(period: Period | null): string {
  if (period === null) return `时间${notWritten}`;
  const [first = '', last] = period.text.split('/');
  if (last === undefined) return formatDate(first);
  if (first === '..') return `截至${formatDate(last)}累计`;
  const sameYear = first.slice(0, 4) === last.slice(0, 4) && first.includes('-') && last.includes('-');
  return `${formatDate(first)}至${sameYear ? formatDate(last).slice(5) : formatDate(last)}`;
}

/** The time of a figure that is no park's, of which `2010-12` stands for 2010年底; any other as {@link formatPeriod} has it. */
export function formatAsOf(period: Period | null): string {
  const [, year] = /^(\d{4})-12$/.exec(period?.text ?? '') ?? [];
  return year === undefined ? formatPeriod(period) : `${year}年底`;
}

/** The end of a period at the precision that the source gives: 2022年, 2022年7月, 2022年7月4日. */
export function formatEnd({ end, granularity }: Period): string {
  return formatDate(end.slice(0, { year: 4, month: 7, day: 10 }[granularity]));
}

/** `{ months: 8, days: 0 }` → 8个月, `{ months: 1, days: 3 }` → 1个月零3天. */
export function formatLength({ months, days }: Length): string {
  if (months === 0) return `${days}天`;
  return `${months}个月${days === 0 ? '' : `零${days}天`}`;
}
