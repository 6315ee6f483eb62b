import type { Observation } from '#lib/schema/observation.ts';
import { type Bound, qualifiers } from '#lib/schema/qualifier.ts';
import { factorOf, isSigned } from '#lib/schema/unit.ts';
import { type Decimal, parseDecimal, powerOfTen } from './decimal.ts';
import type { Fraction } from './fraction.ts';

/** One end of an interval, in the base of the measure; `included` where the end itself can be the value. */
export type End = { at: Fraction; included: boolean };

/** Where the true value of a printed one lies; an end that is null has no limit. */
export type Interval = { from: End | null; to: End | null };

export type Measured = Pick<Observation, 'value' | 'upper' | 'unit' | 'kind' | 'qualifier' | 'printed'>;

const plus = ([an, ad]: Fraction, [bn, bd]: Fraction): Fraction => [an * bd + bn * ad, ad * bd];
const minus = (a: Fraction, [bn, bd]: Fraction): Fraction => plus(a, [-bn, bd]);
const isLess = ([an, ad]: Fraction, [bn, bd]: Fraction) => an * bd < bn * ad;
const tenTo = (exponent: number): Fraction =>
  exponent >= 0 ? [powerOfTen(exponent), 1n] : [1n, powerOfTen(-exponent)];

const magnitude = (digits: bigint) => (digits < 0n ? -digits : digits);

/** Sources write no number of more digits than this beside a word for a power of ten. */
const largestScale = 12;

/**
 * The power of ten to which a number is printed: 15,000 printed as 1.5 with a word for ten thousand was rounded to a
 * thousand, so 3. Where the wording holds no such number, the last place of the value.
 */
function printedPlace({ digits, places }: Decimal, printed: string): number {
  for (const [text] of printed.matchAll(/\d[\d,]*(\.\d+)?/g)) {
    const shown = parseDecimal(text.replaceAll(',', ''));
    for (let scale = 0; scale <= largestScale; scale += 1)
      if (shown.digits * powerOfTen(scale + places) === magnitude(digits) * powerOfTen(shown.places))
        return scale - shown.places;
  }
  return -places;
}

/** The place of the last digit that is not a nought: 2 of 300, 0 of 42, -1 of 3.5. */
function lastPlace({ digits, places }: Decimal): number {
  if (digits === 0n) return 0;
  let [rest, place] = [magnitude(digits), -places];
  for (; rest % 10n === 0n; rest /= 10n) place += 1;
  return place;
}

/** What the number may have been before it was rounded. A whole count and places of a ranking are what they are. */
function roundingOf(value: Decimal, at: Fraction, { kind, printed }: Measured): Interval {
  const place = printedPlace(value, printed);
  if (kind === 'rank' || kind === 'places' || (kind === 'count' && place <= 0 && value.places === 0))
    return { from: { at, included: true }, to: { at, included: true } };
  const half: Fraction = [tenTo(place)[0], tenTo(place)[1] * 2n];
  const isNegative = value.digits < 0n;
  return { from: { at: minus(at, half), included: !isNegative }, to: { at: plus(at, half), included: isNegative } };
}

const mirrored: Record<Bound, Bound> = {
  above: 'below',
  below: 'above',
  atLeast: 'atMost',
  atMost: 'atLeast',
  around: 'around',
  unknown: 'unknown',
};

/** On which side of a number the value lies: a fall by more than 3 is below −3. */
export const boundOf = (bound: Bound, isNegative: boolean): Bound => (isNegative ? mirrored[bound] : bound);

/** Where the value lies that a number with its qualifier stands for, in the figure's unit. */
function intervalOfNumber(text: string, figure: Measured, isStrict: boolean): Interval {
  const value = parseDecimal(text);
  const at: Fraction = [value.digits, powerOfTen(value.places)];
  const facts = figure.qualifier === null ? null : qualifiers[figure.qualifier];
  if (!facts?.vague) return roundingOf(value, at, figure);
  const isNear = facts.reach === 'near' && !isStrict;
  const step = tenTo(lastPlace(value));
  const below: End | null = isNear ? { at: minus(at, step), included: facts.bound === 'around' } : null;
  const above: End | null = isNear ? { at: plus(at, step), included: facts.bound === 'around' } : null;
  switch (boundOf(facts.bound, value.digits < 0n)) {
    case 'below':
      return { from: below, to: { at, included: false } };
    case 'atMost':
      return { from: below, to: { at, included: true } };
    case 'above':
      return { from: { at, included: false }, to: above };
    case 'atLeast':
      return { from: { at, included: true }, to: above };
    default:
      return { from: below, to: above };
  }
}

const nought: End = { at: [0n, 1n], included: true };

/**
 * Where the true value of a printed figure lies, from the rounding of its number, its qualifier and the ends of a range:
 * 97.7 % is [97.65, 97.75). A word that only says that a level was reached leaves the number as it is. Null where no
 * definite number is printed. The ends are in the base of the measure, so that figures in units that convert can be set
 * side by side.
 *
 * @param reading `strict` takes no vague word to say how far it reaches: 300-odd may be any number above 300
 */
export function intervalOf(figure: Measured, reading: 'usual' | 'strict' = 'usual'): Interval | null {
  if (figure.value === null) return null;
  const isStrict = reading === 'strict';
  const { from } = intervalOfNumber(figure.value, figure, isStrict);
  const { to } = intervalOfNumber(figure.upper ?? figure.value, figure, isStrict);
  const [numerator, denominator] = factorOf(figure.unit);
  const inBase = (end: End | null): End | null =>
    end && { at: [end.at[0] * numerator, end.at[1] * denominator], included: end.included };
  const isBelowNought = from === null || isLess(from.at, nought.at);
  if (!isBelowNought || isSigned(figure.kind)) return { from: inBase(from), to: inBase(to) };
  // Nearly nought of what cannot be less: nought alone is left.
  return { from: nought, to: to !== null && !isLess(nought.at, to.at) ? nought : inBase(to) };
}

/** Whether every value of `a` is less than every value of `b`. */
export function liesBelow(a: Interval, b: Interval): boolean {
  if (a.to === null || b.from === null) return false;
  if (isLess(a.to.at, b.from.at)) return true;
  const meet = !isLess(b.from.at, a.to.at);
  return meet && !(a.to.included && b.from.included);
}
