import { decimalPlaces } from '#lib/schema/decimal.ts';

/** A decimal as a whole number and its places: `"85.16"` → `{ digits: 8516n, places: 2 }`. Exact at any length. */
export type Decimal = { digits: bigint; places: number };

/**
 * @example parseDecimal('97.7') // { digits: 977n, places: 1 }
 * @throws RangeError for anything but digits with an optional sign and fraction
 */
export function parseDecimal(text: string): Decimal {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`Not a decimal: ${text}`);
  return { digits: BigInt(text.replace('.', '')), places: decimalPlaces(text) };
}

/**
 * What so many places are multiplied by to make a whole number.
 *
 * @param exponent a whole number from 0
 * @throws RangeError below 0
 * @example powerOfTen(3) // 1000n
 */
export const powerOfTen = (exponent: number) => 10n ** BigInt(exponent);

/** `8516n, 2` → `"85.16"`, `-32n, 1` → `"-3.2"`. */
export function writeDecimal(digits: bigint, places: number): string {
  if (digits < 0n) return `-${writeDecimal(-digits, places)}`;
  const text = String(digits).padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/**
 * The largest decimal of so many places that is not above a number.
 *
 * @example roundDown('19.29995', 2) // '19.29'
 * @example roundDown('-0.25', 1) // '-0.3'
 */
export function roundDown(text: string, places: number): string {
  const decimal = parseDecimal(text);
  if (decimal.places <= places) return text;
  const step = powerOfTen(decimal.places - places);
  const isCut = decimal.digits < 0n && decimal.digits % step !== 0n;
  return writeDecimal(decimal.digits / step - (isCut ? 1n : 0n), places);
}

/** The opposite of a decimal; nought is its own. */
export const opposite = (text: string) =>
  /[1-9]/.test(text) ? (text.startsWith('-') ? text.slice(1) : `-${text}`) : text;

/**
 * The smallest decimal of so many places that is not below a number.
 *
 * @example roundUp('20.30005', 2) // '20.31'
 */
export const roundUp = (text: string, places: number): string => opposite(roundDown(opposite(text), places));
