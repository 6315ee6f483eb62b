import { inBase } from '#lib/compare/quantity.ts';
import { hasLength } from '#lib/schema/multiple.ts';
import type { Observation } from '#lib/schema/observation.ts';

/** A bar in parts of 100: where it begins and how long it is. */
export type Bar = { from: number; length: number };

type Shown = Pick<Observation, 'value' | 'unit' | 'kind' | 'printed'>;

/** For drawing only, so that it may be a float; null of what has no length. */
function numberOf(one: Shown): number | null {
  const { value, unit } = one;
  if (value === null || !hasLength(one)) return null;
  const [numerator, denominator] = inBase({ value, unit });
  return Number(numerator) / Number(denominator);
}

const round = (position: number) => Math.round(position * 100) / 100;

/**
 * Bars of figures that may be seen together, all on one scale that has 0 on it, in one unit: a rate of a hundred, everything
 * else of the largest. Null for a figure without a number, and for one that has no length.
 *
 * @example barsOf([thousand, tenMillion])(thousand) // { from: 0, length: 0.01 }
 */
export function barsOf(figures: readonly Shown[]): (figure: Shown) => Bar | null {
  const numbers = figures.flatMap((figure) => numberOf(figure) ?? []);
  const least = Math.min(0, ...numbers);
  const most = figures.every(({ kind }) => kind === 'share') ? Math.max(100, ...numbers) : Math.max(0, ...numbers);
  const at = (number: number) => (most === least ? 0 : ((number - least) / (most - least)) * 100);
  return (figure) => {
    const number = numberOf(figure);
    if (number === null) return null;
    const [from, to] = [Math.min(at(0), at(number)), Math.max(at(0), at(number))];
    return { from: round(from), length: round(to - from) };
  };
}
