import { parseDecimal, powerOfTen } from './decimal.ts';
import {
  divide,
  type Fraction,
  floorOf,
  type HalfOpen,
  isBelow,
  roundFraction,
  simplestFraction,
  UNENDING,
} from './fraction.ts';

/** How a printed percentage came about: rounded half up, cut off, or said of the level that was reached or passed. */
export type Reading = 'rounded' | 'truncated' | 'atLeast';

/** What a printed percentage, as a part of one, may have been before it was printed. `"70"` rounded: [0.695, 0.705). */
export function shareBounds(share: string, reading: Reading): HalfOpen {
  const { digits, places } = parseDecimal(share);
  const hundred = 100n * powerOfTen(places);
  if (reading === 'atLeast') return { from: [digits, hundred], to: UNENDING };
  if (reading === 'truncated') return { from: [digits, hundred], to: [digits + 1n, hundred] };
  const below = 2n * digits - 1n;
  return { from: [below < 0n ? 0n : below, 2n * hundred], to: [2n * digits + 1n, 2n * hundred] };
}

/**
 * Whether a part of a whole prints as this percentage with its decimals, rounded or cut off.
 *
 * @example printsAs([22n, 31n], '70') // true: 70.97 %, cut off
 * @throws RangeError when `share` is no decimal
 */
export const printsAs = (part: Fraction, share: string): boolean =>
  (['rounded', 'truncated'] as const).some((reading) => {
    const { from, to } = shareBounds(share, reading);
    return !isBelow(part, from) && isBelow(part, to);
  });

/**
 * The share of the smallest population that rounds to this percentage with its decimals: `[numerator, population]`, both
 * whole; null above 100 %. `100` and `0` give nothing away: one unit can show them.
 *
 * @example smallestShare('97.7') // [42n, 43n]: 97.67 %
 * @throws RangeError when `share` is no decimal
 */
export function smallestShare(share: string): Fraction | null {
  const bounds = shareBounds(share, 'rounded');
  return isBelow([1n, 1n], bounds.from) ? null : simplestFraction(bounds);
}

/** Whole totals without a gap between them. Up to five are listed; `to` is null where there is no largest. */
export type Totals =
  | { kind: 'none' }
  | { kind: 'one'; total: bigint }
  | { kind: 'several'; totals: bigint[] }
  | { kind: 'range'; from: bigint; to: bigint | null };

const LISTED = 5n;

function totalsBetween(from: bigint, to: bigint | null): Totals {
  if (to === null) return { kind: 'range', from, to };
  if (to < from) return { kind: 'none' };
  if (to === from) return { kind: 'one', total: from };
  if (to - from >= LISTED) return { kind: 'range', from, to };
  return { kind: 'several', totals: Array.from({ length: Number(to - from) + 1 }, (_, step) => from + BigInt(step)) };
}

/** The count as a fraction. A total of whole things has a whole part. */
function parseCount(text: string): Fraction {
  const { digits, places } = parseDecimal(text);
  if (places > 0) throw new RangeError(`Not a whole number: ${text}`);
  return [digits, 1n];
}

/**
 * The whole totals, none smaller than the numerator, of which the numerator is the printed percentage.
 *
 * @example totalsThatFit('856', '78.1') // { kind: 'one', total: 1096n }
 * @example totalsThatFit('22', '70') // { kind: 'none' }; read as truncated it is 31, as a level reached it is 22 to 31
 * @throws RangeError when the numerator is no whole number or `share` no decimal
 */
export function totalsThatFit(
  numerator: string,
  share: string,
  { reading }: { reading: Reading } = { reading: 'rounded' },
): Totals {
  const count = parseCount(numerator);
  const { from, to } = shareBounds(share, reading);
  if (count[0] === 0n && from[0] > 0n) return { kind: 'none' };
  const above = floorOf(divide(count, to)) + 1n;
  const smallest = above > count[0] ? above : count[0];
  return totalsBetween(smallest > 0n ? smallest : 1n, from[0] === 0n ? null : floorOf(divide(count, from)));
}

/** A total that does not print as the percentage, and what it would print, two decimals finer. */
export type Miss = { total: bigint; rate: string };

/**
 * The whole totals just below and just above the exact one, the nearer rate first: what a “none” of `totalsThatFit`
 * failed by. Empty where the numerator or the percentage is 0.
 *
 * @example nearestMisses('22', '70') // [{ total: 31n, rate: '70.97' }, { total: 32n, rate: '68.75' }]
 * @throws RangeError when the numerator is no whole number or `share` no decimal
 */
export function nearestMisses(numerator: string, share: string): Miss[] {
  const [count] = parseCount(numerator);
  const { digits, places } = parseDecimal(share);
  if (count === 0n || digits === 0n) return [];
  const hundred = 100n * powerOfTen(places);
  const below = (count * hundred) / digits;
  /** The distance from the printed rate, times `hundred`. */
  const distance = (total: bigint): Fraction => {
    const difference = count * hundred - digits * total;
    return [difference < 0n ? -difference : difference, total];
  };
  return [below, below + 1n]
    .filter((total) => total >= count)
    .sort((a, b) => (isBelow(distance(b), distance(a)) ? 1 : -1))
    .map((total) => ({ total, rate: roundFraction([100n * count, total], places + 2) }));
}
