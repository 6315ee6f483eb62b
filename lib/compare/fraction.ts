import { powerOfTen, writeDecimal } from './decimal.ts';

/** Numerator and denominator, neither negative; `UNENDING` has the denominator 0. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

/** Above every number. */
export const UNENDING: Fraction = [1n, 0n];

/** The numbers from `from` (included) up to `to` (not included). */
export type HalfOpen = { from: Fraction; to: Fraction };

/** The largest whole number that is not above the fraction. */
export const floorOf = ([numerator, denominator]: Fraction) => numerator / denominator;

/** The smallest whole number that is not below the fraction. */
export const ceilOf = ([numerator, denominator]: Fraction) => (numerator + denominator - 1n) / denominator;

/** `a / b`; a division by nothing is without end. */
export const divide = ([an, ad]: Fraction, [bn, bd]: Fraction): Fraction => [an * bd, ad * bn];

/**
 * The sum of two fractions, not in lowest terms; with one that is without end it is without end.
 *
 * @example addFractions([1n, 2n], [1n, 3n]) // [5n, 6n]
 */
export const addFractions = ([an, ad]: Fraction, [bn, bd]: Fraction): Fraction => [an * bd + bn * ad, ad * bd];

/** Whether `a` is smaller than `b`; both may be without end. */
export const isBelow = ([an, ad]: Fraction, [bn, bd]: Fraction) => an * bd < bn * ad;

/**
 * The fraction with the smallest denominator in a half-open interval, by continued fractions: a handful of steps for a
 * pair of thirty-digit bounds, where trying denominators would not end.
 * Method: Graham, Knuth, Patashnik, Concrete Mathematics, 4.5 (Stern–Brocot tree).
 *
 * @example simplestFraction({ from: [1953n, 2000n], to: [1955n, 2000n] }) // [42n, 43n]: 97.65 % ≤ 42/43 < 97.75 %
 * @throws RangeError when the interval holds no number
 */
export function simplestFraction({ from, to }: HalfOpen): Fraction {
  if (!isBelow(from, to)) throw new RangeError('The interval is empty');
  return simplestBetween(from, to, true);
}

/** [low, high) where `lowIncluded`, else (low, high]. Taking reciprocals swaps the ends, and with them which is in. */
function simplestBetween(low: Fraction, high: Fraction, lowIncluded: boolean): Fraction {
  const whole = lowIncluded ? ceilOf(low) : floorOf(low) + 1n;
  if (lowIncluded ? isBelow([whole, 1n], high) : !isBelow(high, [whole, 1n])) return [whole, 1n];
  const floor = floorOf(low);
  const invert = ([numerator, denominator]: Fraction): Fraction => [denominator, numerator - floor * denominator];
  const [numerator, denominator] = simplestBetween(invert(high), invert(low), !lowIncluded);
  return [floor * numerator + denominator, numerator];
}

/**
 * The decimal expansion, rounded half up at `places`.
 *
 * @example roundFraction([2200n, 31n], 2) // '70.97'
 */
export function roundFraction([numerator, denominator]: Fraction, places: number): string {
  const scaled = numerator * powerOfTen(places);
  return writeDecimal((2n * scaled + denominator) / (2n * denominator), places);
}

/**
 * The decimal expansion cut off after `places`, with an ellipsis where digits follow.
 *
 * @example writeFraction([4400n, 141n], 2) // '31.20…'
 * @example writeFraction([5n, 2n], 2) // '2.5'
 */
export function writeFraction([numerator, denominator]: Fraction, places: number): string {
  const scaled = numerator * powerOfTen(places);
  const cut = writeDecimal(scaled / denominator, places);
  if (scaled % denominator !== 0n) return `${cut}…`;
  return cut.includes('.') ? cut.replace(/\.?0+$/, '') : cut;
}
