/** An exact number: numerator and denominator, the denominator above zero. */
export type Ratio = readonly [numerator: bigint, denominator: bigint];

/** Decimal text as an exact number: `"1.5"` → `[15n, 10n]`. */
export function readDecimal(text: string): Ratio {
  if (!text.includes('.')) return [BigInt(text), 1n];
  const [whole = '', fraction = ''] = text.split('.');
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}

/**
 * The product, not in lowest terms.
 *
 * @example times([3n, 2n], [10n, 1n]) // [30n, 2n]
 */
export const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];

/**
 * The sum, not in lowest terms.
 *
 * @example plus([1n, 2n], [1n, 3n]) // [5n, 6n]
 */
export const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];

/**
 * The quotient, not in lowest terms; the caller sees to it that the divisor is above zero.
 *
 * @example over([2n, 1n], [3n, 1n]) // [2n, 3n]
 */
export const over = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d, b * c];

/**
 * Whether both are one number, however they are written.
 *
 * @example isSame([1n, 2n], [2n, 4n]) // true
 */
export const isSame = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d === b * c;

/**
 * Whether the first is below the second.
 *
 * @example isLess([1n, 3n], [1n, 2n]) // true
 */
export const isLess = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d < b * c;

/** Decimal text of a number, to so many places, halves rounded up: `formatRatio([2n, 3n], 1)` → `"0.7"`. */
export function formatRatio([numerator, denominator]: Ratio, places: number): string {
  const scale = 10n ** BigInt(places);
  const digits = String((2n * numerator * scale + denominator) / (2n * denominator)).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The decimal text of a number that has one of at most twelve places, without zeros at its end; else null. */
export function exactDecimal(ratio: Ratio): string | null {
  for (let places = 0; places <= 12; places++) {
    const text = formatRatio(ratio, places);
    if (isSame(readDecimal(text), ratio)) return text;
  }
  return null;
}
