import type { Observation } from '#lib/schema/observation.ts';
import { factorOf, measureOf, type Unit } from '#lib/schema/unit.ts';
import { opposite, parseDecimal, powerOfTen, writeDecimal } from './decimal.ts';
import type { Fraction } from './fraction.ts';

/** A number with its unit and the word printed beside it: what a sentence about a figure needs of it. */
export type Quantity = Pick<Observation, 'unit' | 'qualifier' | 'numeral'> & { value: string };

/** What a figure is as a quantity; {@link Quantity} alone goes on into what is derived. */
export const quantityOf = ({ value, unit, qualifier, numeral = null }: Quantity): Quantity => ({
  value,
  unit,
  qualifier,
  ...(numeral && { numeral }),
});

type Amount = Pick<Quantity, 'value' | 'unit'>;

/** The exact amount in the base of its measure, which may be negative. */
export function inBase({ value, unit }: Amount): Fraction {
  const { digits, places } = parseDecimal(value);
  const [numerator, denominator] = factorOf(unit);
  return [digits * numerator, powerOfTen(places) * denominator];
}

/**
 * Whether an amount is so many of the base of its measure and no part of one, as whatever was counted is; a mean need not be.
 * True of 3.5 of ten thousand boxes, false of 8.1 of enterprises.
 */
export function isWhole(amount: Amount): boolean {
  const [numerator, denominator] = inBase(amount);
  return numerator % denominator === 0n;
}

/**
 * Negative when `a` is the smaller, 0 when both are the same amount, after exact
 * conversion: 1 and 10,000 are, where ten thousand of the one unit make one of the other.
 *
 * @throws RangeError when the units measure different things
 */
export function compareAmounts(a: Amount, b: Amount): number {
  assertOneMeasure(a, b);
  const [[an, ad], [bn, bd]] = [inBase(a), inBase(b)];
  return an * bd < bn * ad ? -1 : an * bd > bn * ad ? 1 : 0;
}

function assertOneMeasure(a: Amount, b: Amount): void {
  if (measureOf(a.unit) !== measureOf(b.unit)) throw new RangeError(`${a.unit} does not convert into ${b.unit}`);
}

/** How many decimals write the fraction in full; null where it has no end. */
function placesOf(denominator: bigint): number | null {
  let [rest, places] = [denominator, 0];
  for (const prime of [2n, 5n]) {
    let power = 0;
    for (; rest % prime === 0n; rest /= prime) power += 1;
    places = Math.max(places, power);
  }
  return rest === 1n ? places : null;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** The fraction as a decimal with at least so many places; null where it has no end. */
function writeExactly([numerator, denominator]: Fraction, atLeast: number): string | null {
  const common = gcd(numerator < 0n ? -numerator : numerator, denominator);
  const places = placesOf(denominator / common);
  if (places === null) return null;
  const shown = Math.max(places, atLeast);
  return writeDecimal((numerator * powerOfTen(shown)) / denominator, shown);
}

/**
 * The sum in the unit asked for, with as many places as its longest term needs. Null
 * where it has no exact decimal in that unit.
 *
 * @throws RangeError when the units measure different things
 */
export function sumAmounts(terms: readonly Amount[], unit: Unit): string | null {
  let sum: Fraction = [0n, 1n];
  for (const term of terms) {
    assertOneMeasure(term, { value: '0', unit });
    const [n, d] = inBase(term);
    sum = [sum[0] * d + n * sum[1], sum[1] * d];
  }
  const [n, d] = factorOf(unit);
  const places = terms.filter((term) => term.unit === unit).map(({ value }) => parseDecimal(value).places);
  return writeExactly([sum[0] * d, sum[1] * n], Math.max(0, ...places));
}

/** An amount in the base of its measure as a decimal of a unit; null where it has no exact one. */
export function amountIn([numerator, denominator]: Fraction, unit: Unit): string | null {
  const [n, d] = factorOf(unit);
  return writeExactly([numerator * d, denominator * n], 0);
}

/** An exact amount: the number as a decimal of the unit, with its sign. */
export type Difference = Amount;

/** `a` less `b` as a decimal of a unit; null where it has no exact one. */
export const differenceIn = (a: Amount, b: Amount, unit: Unit): string | null =>
  sumAmounts([a, { ...b, value: opposite(b.value) }], unit);

/**
 * `a` less `b`, in the larger of their units where that is at least one, else in the smaller: 87.6 of a hundred million, and
 * not 876,000 of ten thousand. Null where neither writes it in full.
 *
 * @example differenceOf({ value: '33.5', unit: '%' }, { value: '85', unit: '%' })?.value // '-51.5'
 * @throws RangeError when the units measure different things
 */
export function differenceOf(a: Amount, b: Amount): Difference | null {
  const units = [a.unit, b.unit].sort((one, other) =>
    compareAmounts({ value: '1', unit: other }, { value: '1', unit: one }),
  );
  const written = units.flatMap((unit) => {
    const value = differenceIn(a, b, unit);
    return value === null ? [] : [{ value, unit }];
  });
  return written.find(({ value }) => /^-?0*[1-9]\d*(\.|$)/.test(value)) ?? written.at(-1) ?? null;
}
