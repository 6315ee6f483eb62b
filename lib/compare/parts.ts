import type { Observation } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import type { Unit } from '#lib/schema/unit.ts';
import { type DerivedOf, isExact } from './derived.ts';
import { dimensions } from './dimensions.ts';
import { addFractions } from './fraction.ts';
import { amountIn, differenceOf, quantityOf, sumAmounts } from './quantity.ts';
import { referTo } from './reference.ts';
import { type End, type Interval, intervalOf, liesBelow } from './value-interval.ts';

/** The same days; two figures whose time the source does not give are taken as of one time, as it prints them. */
const isSameTime = (a: Observation, b: Observation) =>
  a.period?.start === b.period?.start && a.period?.end === b.period?.end;

/** Whether a word leaves open on which side of the printed number the total lies. */
const isAround = ({ qualifier }: Observation) =>
  qualifier !== null && ['around', 'unknown'].includes(qualifiers[qualifier].bound);

const sumOfEnds = (ends: readonly (End | null)[]): End | null =>
  ends.reduce(
    (sum, end) => sum && end && { at: addFractions(sum.at, end.at), included: sum.included && end.included },
    { at: [0n, 1n], included: true } as End | null,
  );

/** Between which numbers a sum lies, each term of which may have been rounded. */
function intervalOfSum(parts: readonly Observation[]): Interval {
  const terms = parts.flatMap((part) => intervalOf(part) ?? []);
  return { from: sumOfEnds(terms.map(({ from }) => from)), to: sumOfEnds(terms.map(({ to }) => to)) };
}

/** Whether a sum can be the total, with what its qualifier and the rounding of all of them leave open. */
function canBe(sum: Interval, total: Observation): boolean {
  const whole = intervalOf(total);
  return whole !== null && !liesBelow(sum, whole) && !liesBelow(whole, sum);
}

/** Both ends of a sum in a unit; null where they are one, or no decimal writes them. */
function writeWithin({ from, to }: Interval, unit: Unit): [string, string] | null {
  const [least, most] = [from, to].map((end) => end && amountIn(end.at, unit));
  return least && most && least !== most ? [least, most] : null;
}

/**
 * Adds the parts that the case file lists under a printed total, and says whether they make it. Only counts, sums of
 * money and durations of one time are added, and only exact ones: shares have no sum, and a vague word has no number.
 *
 * @param parts the observations that `total.parts` names; at least two, none twice
 * @example derivePartsSum(total30, [online12, onSite17]) // { sum: '29', gap: { value: '-1', … }, agrees: false, … }
 */
export function derivePartsSum(total: Observation, parts: readonly Observation[]): DerivedOf<'parts-sum'> | null {
  const { value, upper, unit, printed } = total;
  if (value === null || upper !== null || parts.length < 2 || !['count', 'money', 'duration'].includes(total.kind))
    return null;
  const ids = new Set([total, ...parts].map(({ park, id }) => `${park}#${id}`));
  if (ids.size !== parts.length + 1) return null;
  const addable = parts
    .filter(isExact)
    .filter((part) => isSameTime(part, total) && dimensions.unit(part) === dimensions.unit(total));
  if (addable.length !== parts.length || total.status !== 'reported' || isAround(total)) return null;
  const sum = sumAmounts(addable, unit);
  const gap = sum === null ? null : differenceOf({ value: sum, unit }, { value, unit });
  if (sum === null || gap === null) return null;
  const range = intervalOfSum(addable);
  return {
    kind: 'parts-sum',
    total: { ...quantityOf({ ...total, value }), printed },
    parts: addable.map(quantityOf),
    sum,
    within: writeWithin(range, unit),
    gap,
    agrees: canBe(range, total),
    basis: [total, ...parts].map(referTo),
  };
}
