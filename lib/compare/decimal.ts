import { decimalPlaces } from '#lib/schema/decimal.ts';

/** A decimal as a whole number and its places: `"85.16"` → `{ digits: 8516n, places: 2 }`. Exact at any length. */
export type Decimal = { digits: bigint; places: number };

/**
 * @example parseDecimal('97.7') // { digits: 977n, places: 1 }
 * @throws RangeError for anything but digits with an optional fraction
 */
export function parseDecimal(text: string): Decimal {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new RangeError(`Not a decimal: ${text}`);
  return { digits: BigInt(text.replace('.', '')), places: decimalPlaces(text) };
}

export const powerOfTen = (exponent: number) => 10n ** BigInt(exponent);

/** The digits of several decimals at the places of the longest: `['1', '2.5']` → `{ digits: [10n, 25n], places: 1 }`. */
function align(texts: string[]): { digits: bigint[]; places: number } {
  const decimals = texts.map(parseDecimal);
  const places = Math.max(0, ...decimals.map((decimal) => decimal.places));
  return { digits: decimals.map((decimal) => decimal.digits * powerOfTen(places - decimal.places)), places };
}

/** Negative when `a` is the smaller, 0 when both are the same number: `"70"` and `"70.0"` are. */
export function compareDecimals(a: string, b: string): number {
  const [left = 0n, right = 0n] = align([a, b]).digits;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `8516n, 2` → `"85.16"`. */
export function writeDecimal(digits: bigint, places: number): string {
  const text = String(digits).padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** The sum, with as many places as its longest term: `['1.5', '2']` → `"3.5"`. */
export function sumDecimals(texts: string[]): string {
  const { digits, places } = align(texts);
  return writeDecimal(
    digits.reduce((sum, term) => sum + term, 0n),
    places,
  );
}

/** How far two decimals are apart, without sign: `"97.7", "93"` → `"4.7"`. */
export function distanceOf(a: string, b: string): string {
  const { digits, places } = align([a, b]);
  const [left = 0n, right = 0n] = digits;
  return writeDecimal(left < right ? right - left : left - right, places);
}
