import { compareAmounts } from '#lib/compare/quantity.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatFigure } from './figure.ts';

/**
 * A group too large to be listed: how many figures, the smallest and the largest as printed. No order is told: the column
 * shows where they lie.
 *
 * @example sayDistribution(rates) // '13个数，从70%到97.7%'
 */
export function sayDistribution(figures: readonly Observation[]): string {
  const valued = figures.flatMap((figure) => (figure.value === null ? [] : [{ ...figure, value: figure.value }]));
  const sorted = valued.toSorted((a, b) => compareAmounts(a, b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const count = `${figures.length}个数`;
  if (!first || !last) return count;
  return first === last
    ? `${count}，${formatFigure(first)}`
    : `${count}，从${formatFigure(first)}到${formatFigure(last)}`;
}
