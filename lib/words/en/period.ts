import type { Observation } from '#lib/schema/observation.ts';
import type { Period } from '#lib/schema/period.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** `2023-07-10` → 10 July 2023, `2023-07` → July 2023, `2023` → 2023. */
function formatEnglishDate(text: string): string {
  const [year = '', month, day] = text.split('-');
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/**
 * A reference period: `2022-01/2022-08` → January 2022 to August 2022, `../2023-07` → total up to July 2023; starting point
 * not stated. What is inferred of it is its dates: total up to July 2023 (inferred by this site); starting point not stated.
 */
export function formatEnglishPeriod(period: Period | null, isInferred = false): string {
  if (period === null) return 'time not stated';
  const inferred = isInferred ? ' (inferred by this site)' : '';
  const [first = '', last] = period.text.split('/');
  if (last === undefined) return `${formatEnglishDate(first)}${inferred}`;
  if (first === '..') return `total up to ${formatEnglishDate(last)}${inferred}; starting point not stated`;
  return `${formatEnglishDate(first)} to ${formatEnglishDate(last)}${inferred}`;
}

/** The time of a figure, and that it was inferred where it was. */
export const formatEnglishWhen = ({ period, inferredFrom }: Pick<Observation, 'period' | 'inferredFrom'>): string =>
  formatEnglishPeriod(period, inferredFrom !== null);
