import { lengthOf } from '#lib/compare/calendar.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Period } from '#lib/schema/period.ts';
import { formatFigure } from './figure.ts';
import { joinList } from './list.ts';
import { notWritten } from './missing.ts';
import { formatPeriod } from './period.ts';
import { markStatus } from './small-print.ts';

/** The year of a whole year, of a day in it or of a few weeks: of some months it would make a year's amount. */
function yearOf(period: Period | null): string | null {
  if (period === null || period.start?.slice(0, 4) !== period.end.slice(0, 4)) return null;
  const length = lengthOf(period);
  const isDated = period.granularity === 'day' && length !== null && length.months === 0;
  return period.granularity === 'year' || isDated ? `${period.end.slice(0, 4)}年` : null;
}

/** The year alone, where it tells the time of all and no two figures are of one year; else the whole time. */
function timesOf(figures: readonly Observation[]): string[] {
  const years = figures.flatMap(({ period }) => yearOf(period) ?? []);
  if (years.length === figures.length && new Set(years).size === years.length) return years;
  return figures.map(({ period }) => (period === null ? `（时间${notWritten}）` : formatPeriod(period)));
}

/** （来源不一致，另一篇印96名）: of a time of which two sources tell, neither value stands alone. */
const markRivals = ({ rivals = [] }: Observation) =>
  rivals.length === 0
    ? ''
    : `（来源不一致，另一篇印${joinList(
        rivals.map(({ printed }) => printed),
        '和',
      )}）`;

/**
 * A series in words, the oldest first.
 *
 * @example sayCourse(marketEntities) // '2018年6995家，2021年14000多家，2023年13470家'
 */
export function sayCourse(figures: readonly Observation[]): string {
  const times = timesOf(figures);
  return figures
    .map((figure, index) => `${times[index]}${formatFigure(figure)}${markStatus(figure)}${markRivals(figure)}`)
    .join('，');
}
