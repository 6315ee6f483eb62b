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

/** `earlier`: whether some periods begin before the scale does. */
export type Timeline = { rows: TimelineRow[]; from: number; to: number; earlier: boolean };

/** Years that a scale has at most, but for sources that are older. */
const mostYears = 6;

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

const yearOf = (day: string) => Number(day.slice(0, 4));

/**
 * When the figures of some parks are from, and when their sources were printed: one scale for all, in whole years. What
 * lies more than six years before the newest is off the scale, unless a source is as old.
 *
 * @example timelineOf([korla]) // { rows: […], from: 2020, to: 2024, earlier: false }
 */
export function timelineOf(parks: readonly Park[]): Timeline {
  const rows = parks.map(rowOf);
  const sources = rows.flatMap(({ days }) => days.map(yearOf));
  const starts = rows.flatMap(({ periods }) => periods.map(({ period }) => yearOf(period.start ?? period.end)));
  const ends = rows.flatMap(({ periods }) => periods.map(({ period }) => yearOf(period.end)));
  const to = Math.max(...sources, ...ends) + 1;
  const first = Math.min(...sources, ...starts);
  const from = Math.max(first, Math.min(to - mostYears, ...sources));
  return { rows: Number.isFinite(to) ? rows : [], from, to, earlier: first < from };
}

/** Where a day lies between the first of January of one year and that of another, in parts of 100. */
export function placeOfDay(day: string, { from, to }: Pick<Timeline, 'from' | 'to'>): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = year + (month - 1) / 12 + (date - 1) / 372;
  return Math.max(0, Math.round(((at - from) / (to - from)) * 1000) / 10);
}
