import type { Observation } from '#lib/schema/observation.ts';
import { printedStep } from '#lib/schema/printed-step.ts';
import { type Bound, qualifiers } from '#lib/schema/qualifier.ts';
import { factorOf, isSigned } from '#lib/schema/unit.ts';
import { type Decimal, parseDecimal, powerOfTen } from './decimal.ts';
import { addFractions, type Fraction } from './fraction.ts';

/** One end of an interval, in the base of the measure; `included` where the end itself can be the value. */
export type End = { at: Fraction; included: boolean };

/** Where the true value of a printed one lies; an end that is null has no limit. */
export type Interval = { from: End | null; to: End | null };

export type Measured = Pick<Observation, 'value' | 'upper' | 'unit' | 'kind' | 'qualifier' | 'printed'>;

const minus = (a: Fraction, [bn, bd]: Fraction): Fraction => addFractions(a, [-bn, bd]);
const isLess = ([an, ad]: Fraction, [bn, bd]: Fraction) => an * bd < bn * ad;
const tenTo = (exponent: number): Fraction =>
  exponent >= 0 ? [powerOfTen(exponent), 1n] : [1n, powerOfTen(-exponent)];

const magnitude = (digits: bigint) => (digits < 0n ? -digits : digits);

/** The place of the last digit that is not a nought: 2 of 300, 0 of 42, -1 of 3.5. */
function lastPlace({ digits, places }: Decimal): number {
  if (digits === 0n) return 0;
  let [rest, place] = [magnitude(digits), -places];
  for (; rest % 10n === 0n; rest /= 10n) place += 1;
  return place;
}

/**
 * Whether the number is counted one by one, and printed so: 147 of a count or 3 of a rank, but not 15,000 printed as 1.5
 * ten thousands.
 */
function isCountedOut({ places }: Decimal, step: Fraction, kind: Measured['kind']): boolean {
  return kind === 'rank' || kind === 'places' || (kind === 'count' && places === 0 && !isLess([1n, 1n], step));
}

/** What the number may have been before it was rounded. A whole count and places of a ranking are what they are. */
function roundingOf(text: string, { kind, unit, printed }: Measured): Interval {
  const value = parseDecimal(text);
  const at: Fraction = [value.digits, powerOfTen(value.places)];
  const step = printedStep({ value: text, unit, printed });
  if (isCountedOut(value, step, kind)) return { from: { at, included: true }, to: { at, included: true } };
  const half: Fraction = [step[0], step[1] * 2n];
  const isNegative = value.digits < 0n;
  return {
    from: { at: minus(at, half), included: !isNegative },
    to: { at: addFractions(at, half), included: isNegative },
  };
}

/**
 * How far a vague word reaches: one unit of the number's last digit that is not a nought. Between 135 and 136 there is no
 * number of things: of those it reaches ten.
 */
function reachOf(value: Decimal, { kind }: Measured): Fraction {
  const place = lastPlace(value);
  return tenTo(kind === 'count' && place === 0 ? 1 : place);
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
  if (!facts?.vague) return roundingOf(text, figure);
  const isNear = facts.reach === 'near' && !isStrict;
  const step = reachOf(value, figure);
  const below: End | null = isNear ? { at: minus(at, step), included: facts.bound === 'around' } : null;
  const above: End | null = isNear ? { at: addFractions(at, step), included: facts.bound === 'around' } : null;
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
