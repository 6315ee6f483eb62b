import type { Period } from '#lib/schema/period.ts';

type Day = { year: number; month: number; day: number };

function parseDay(text: string): Day {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return { year, month, day };
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;

/** A day as one number that sorts like the calendar. */
const order = ({ year, month, day }: Day) => (year * 12 + month) * 32 + day;

/** The same day so many months later, or the last of a month that has no such day. */
function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months;
  const later = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return { ...later, day: Math.min(day, daysIn(later.year, later.month)) };
}

/**
 * Whether two periods end more than so many calendar months apart. The last day of a month stays the last day: twelve
 * months after 2023-02-28 is 2024-02-29.
 *
 * @example endsApart(parsePeriod('2022-07'), parsePeriod('2023-07'), 12) // false: 31 July to 31 July
 */
export function endsApart(a: Period, b: Period, months: number): boolean {
  const [earlier, later] = a.end <= b.end ? [a, b] : [b, a];
  const from = parseDay(earlier.end);
  const day = from.day === daysIn(from.year, from.month) ? 31 : from.day;
  return order(parseDay(later.end)) > order(addMonths({ ...from, day }, months));
}

/** A length of time in whole calendar months and the days left over. */
export type Length = { months: number; days: number };

/**
 * How long a period lasts, first and last day included; null where its start is not stated.
 *
 * @example lengthOf(parsePeriod('2022-01/2022-08')) // { months: 8, days: 0 }
 */
export function lengthOf({ start, end }: Period): Length | null {
  if (start === null) return null;
  const first = parseDay(start);
  const last = parseDay(end);
  const after =
    last.day === daysIn(last.year, last.month) ? { ...addMonths(last, 1), day: 1 } : { ...last, day: last.day + 1 };
  const atMost = (after.year - first.year) * 12 + after.month - first.month;
  const months = order(addMonths(first, atMost)) <= order(after) ? atMost : atMost - 1;
  const anchor = addMonths(first, months);
  const days = after.day - anchor.day;
  return { months, days: anchor.month === after.month ? days : days + daysIn(anchor.year, anchor.month) };
}

/** Whether one length is shorter than the other, months first. */
export const isShorter = (a: Length, b: Length): boolean =>
  a.months < b.months || (a.months === b.months && a.days < b.days);

/** Of lengths of time alone a month may have thirty days. */
const inDays = ({ months, days }: Length) => months * 30 + days;

/**
 * Whether one length is longer than the other by more than a twentieth, so that a total of it is another total: eleven
 * months are no year, and a month and a day are a month.
 *
 * @example lengthsApart({ months: 11, days: 0 }, { months: 12, days: 0 }) // true
 */
export function lengthsApart(a: Length, b: Length): boolean {
  const [shorter, longer] = isShorter(b, a) ? [b, a] : [a, b];
  return inDays(longer) - inDays(shorter) > inDays(longer) / 20;
}
