import type { Park } from '#lib/schema/content.ts';
import type { Period } from '#lib/schema/period.ts';

/** The periods that a park's figures tell of, with how many figures each has, and the days of its sources. */
export type TimelineRow = {
  park: Park;
  /** In the order of their ends. */
  periods: { period: Period; count: number }[];
  /** How many figures have no time. */
  untimed: number;
  /** Days on which its sources were printed, or put up where that is all that is known. */
  days: string[];
};

export type Timeline = { rows: TimelineRow[]; from: number; to: number };

function rowOf(park: Park): TimelineRow {
  const periods = new Map<string, { period: Period; count: number }>();
  for (const { period } of park.observations) {
    if (period === null) continue;
    const known = periods.get(period.text) ?? { period, count: 0 };
    periods.set(period.text, { period, count: known.count + 1 });
  }
  const days = park.sources.flatMap(({ publishedOn, postedOn }) => publishedOn ?? postedOn ?? []);
  return {
    park,
    periods: [...periods.values()].sort((a, b) => (a.period.end < b.period.end ? -1 : 1)),
    untimed: park.observations.filter(({ period }) => period === null).length,
    days: [...new Set(days)].sort(),
  };
}

/** The end of the year after a day, and the beginning of its year, as numbers of years. */
const yearOf = (day: string) => Number(day.slice(0, 4));

/**
 * When the figures of some parks are from, and when their sources were printed: one scale for all, in whole years.
 *
 * @example timelineOf([quanzhou]).rows[0].days // ['2016-09-30', '2018-10-17', '2021-06-30', '2023-07-10']
 */
export function timelineOf(parks: readonly Park[]): Timeline {
  const rows = parks.map(rowOf);
  const days = rows.flatMap((row) => [
    ...row.days,
    ...row.periods.flatMap(({ period }) => [period.start ?? period.end, period.end]),
  ]);
  const years = days.map(yearOf);
  return { rows, from: Math.min(...years), to: Math.max(...years) + 1 };
}

/** Where a day lies between the first of January of one year and that of another, in parts of 100. */
export function placeOfDay(day: string, { from, to }: Pick<Timeline, 'from' | 'to'>): number {
  const [year, month = 1, date = 1] = day.split('-').map(Number) as [number, number?, number?];
  const at = year + (month - 1) / 12 + (date - 1) / 372;
  return Math.round(((at - from) / (to - from)) * 1000) / 10;
}
