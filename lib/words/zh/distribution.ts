import { inDirection } from '#lib/compare/direction.ts';
import { compareAmounts } from '#lib/compare/quantity.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatFigure } from './figure.ts';
import { notWritten } from './missing.ts';
import { formatEnd } from './period.ts';

/** 都是2022年7月的, 时间从2019年9月到2025年11月, and of how many it was inferred or is not written. */
function sayTimes(figures: readonly Observation[]): string[] {
  const timed = figures.flatMap(({ period }) => period ?? []).toSorted((a, b) => (a.end < b.end ? -1 : 1));
  const [first, last] = [timed[0], timed.at(-1)].map((period) => period && formatEnd(period));
  if (first === undefined || last === undefined) return ['时间原文都没写'];
  const inferred = figures.filter(({ inferredFrom }) => inferredFrom !== null).length;
  const left = figures.length - timed.length;
  const notes = [
    ...(inferred > 0 ? [`${inferred === figures.length ? '都' : `${inferred}个`}由本站推断`] : []),
    ...(left > 0 ? [`${left}个${notWritten}`] : []),
  ];
  return [
    `时间${first === last ? `都到${last}` : `从${first}到${last}`}${notes.length === 0 ? '' : `（${notes.join('，')}）`}`,
  ];
}

/**
 * A group too large to be listed: how many figures, the smallest and the largest as printed, of which times. No order is
 * told: the column shows where they lie.
 *
 * @example sayDistribution(rates) // '13个数，从70%到97.7%，时间从2022年7月到2023年7月（12个由本站推断）'
 */
export function sayDistribution(figures: readonly Observation[]): string {
  const valued = figures.flatMap((figure) => (figure.value === null ? [] : [{ ...figure, value: figure.value }]));
  const sorted = valued.toSorted((a, b) => compareAmounts(inDirection(a), inDirection(b)));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const values =
    first && last ? [first === last ? formatFigure(first) : `从${formatFigure(first)}到${formatFigure(last)}`] : [];
  return [`${figures.length}个数`, ...values, ...sayTimes(figures)].join('，');
}
