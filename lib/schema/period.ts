import { z } from 'zod';
import { UNSTATED } from './text.ts';

/**
 * The reference period of a figure: the time that the value is about, not the day it was printed.
 * `start` and `end` are the first and last day; `start` is null where the source counts from an unnamed beginning.
 */
export type Period = {
  text: string;
  granularity: 'day' | 'month' | 'year';
  start: string | null;
  end: string;
};

const moment = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `"2022-02"` → days 2022-02-01 to 2022-02-28; null where the text is no date of the calendar. */
function daysOf(text: string): Omit<Period, 'text'> | null {
  const match = moment.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  const lastMonth = month ?? '12';
  const lastDay = new Date(Date.UTC(Number(year), Number(lastMonth), 0)).getUTCDate();
  if (month && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day && (Number(day) < 1 || Number(day) > lastDay)) return null;
  return {
    granularity: day ? 'day' : month ? 'month' : 'year',
    start: `${year}-${month ?? '01'}-${day ?? '01'}`,
    end: `${year}-${lastMonth}-${day ?? String(lastDay).padStart(2, '0')}`,
  };
}

/**
 * Reads a reference period in the notation of ISO 8601 (EDTF for the open start):
 * `2022`, `2022-08`, `2022-08-31`, `2022-01/2022-08`, `../2023-07` (累计，起点未说明).
 * Returns null for anything else.
 *
 * @example parsePeriod('2022-01/2022-08') // { text, granularity: 'month', start: '2022-01-01', end: '2022-08-31' }
 */
export function parsePeriod(text: string): Period | null {
  const [first = '', last, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const to = daysOf(last ?? first);
  if (!to) return null;
  if (last === undefined) return { text, ...to };
  if (first === '..') return { text, ...to, start: null };
  const from = daysOf(first);
  if (!from || from.start === null || from.start > to.end) return null;
  return { text, granularity: to.granularity, start: from.start, end: to.end };
}

export const periodSchema = z.string().transform((text, context): Period | null => {
  if (text === UNSTATED) return null;
  const period = parsePeriod(text);
  if (period) return period;
  const [from = '', to = '', ...rest] = text.split('/');
  const isReversed = rest.length === 0 && parsePeriod(from) !== null && parsePeriod(to) !== null;
  context.addIssue({
    code: 'custom',
    message: isReversed
      ? `起点晚于终点，应为 ${to}/${from}`
      : `应为 2023、2023-07、2023-07-10、2022-01/2022-08、../2023-07（起点未说明）或“${UNSTATED}”`,
  });
  return z.NEVER;
});
