import type { Observation } from '#lib/schema/observation.ts';
import { formatFigure } from './figure.ts';
import { notWritten } from './missing.ts';
import { formatPeriod } from './period.ts';
import { markStatus } from './small-print.ts';

/** The year alone, where no two figures are of one year; else the whole time. */
function timesOf(figures: readonly Observation[]): string[] {
  const years = figures.map(({ period }) => (period === null ? null : period.end.slice(0, 4)));
  if (!years.includes(null) && new Set(years).size === years.length) return years.map((year) => `${year}年`);
  return figures.map(({ period }) => (period === null ? `（时间${notWritten}）` : formatPeriod(period)));
}

/**
 * A series in words, the oldest first.
 *
 * @example sayCourse(marketEntities) // '2018年6995家，2021年14000多家，2023年13470家'
 */
export function sayCourse(figures: readonly Observation[]): string {
  const times = timesOf(figures);
  return figures.map((figure, index) => `${times[index]}${formatFigure(figure)}${markStatus(figure)}`).join('，');
}
