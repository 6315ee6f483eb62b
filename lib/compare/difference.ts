import type { Observation } from '#lib/schema/observation.ts';
import { type Bound, qualifiers } from '#lib/schema/qualifier.ts';
import { measureOf } from '#lib/schema/unit.ts';
import { type DerivedOf, isDefinite } from './derived.ts';
import { inDirection } from './direction.ts';
import { compareAmounts, type Difference, differenceOf, quantityOf } from './quantity.ts';
import { referTo } from './reference.ts';
import { boundOf } from './value-interval.ts';

type Valued = Observation & { value: string };
const isValued = (one: Observation): one is Valued => one.value !== null;

/** A printed number beyond which the value does not lie; `included` where it can be that number itself. */
type Limit = Pick<Valued, 'value' | 'unit'> & { included: boolean };

const limitsByBound: Record<Bound, { least: boolean; most: boolean; included: boolean }> = {
  around: { least: false, most: false, included: false },
  unknown: { least: false, most: false, included: false },
  above: { least: true, most: false, included: false },
  atLeast: { least: true, most: false, included: true },
  below: { least: false, most: true, included: false },
  atMost: { least: false, most: true, included: true },
};

/** The printed numbers between which a value lies for certain. A definite one is taken as it is printed. */
function limitsOf(one: Valued): { least: Limit | null; most: Limit | null } {
  const { value, upper, unit, qualifier } = one;
  const facts = qualifier === null ? null : qualifiers[qualifier];
  const { least, most, included } = facts?.vague
    ? limitsByBound[boundOf(facts.bound, value.startsWith('-'))]
    : { least: true, most: true, included: true };
  return {
    least: least ? { value, unit, included } : null,
    most: most ? { value: upper ?? value, unit, included } : null,
  };
}

/** What the difference of two limits is, and whether it can be reached; null where there is none. */
function gapOf(to: Limit | null, from: Limit | null): { amount: Difference; included: boolean; sign: number } | null {
  const amount = to && from && differenceOf(to, from);
  if (!amount || !to || !from) return null;
  return {
    amount,
    included: to.included && from.included,
    sign: compareAmounts(amount, { value: '0', unit: amount.unit }),
  };
}

/**
 * How much `after` is more than `before`, exactly where both are definite, else the bound that is certain: from under 100 to
 * 147 is more than 47. Null where no number or not even the direction is certain, and for places in a ranking and
 * figures that do not measure the same.
 *
 * @example deriveDifference(workingDays85, workingDays33) // { amount: { value: '-51.5', … }, bound: 'exact', … }
 */
export function deriveDifference(before: Observation, after: Observation): DerivedOf<'difference'> | null {
  const [from, to] = [inDirection(before), inDirection(after)];
  if (!isValued(from) || !isValued(to)) return null;
  if (from.kind !== to.kind || from.kind === 'rank' || measureOf(from.unit) !== measureOf(to.unit)) return null;
  const common = {
    kind: 'difference',
    from: { ...quantityOf(from), printed: from.printed },
    to: { ...quantityOf(to), printed: to.printed },
    basis: [from, to].map(referTo),
  } as const;
  const [start, end] = [limitsOf(from), limitsOf(to)];
  const least = gapOf(end.least, start.most);
  if (least && isDefinite(from) && isDefinite(to)) return { ...common, amount: least.amount, bound: 'exact' };
  if (least && least.sign > 0) return { ...common, amount: least.amount, bound: least.included ? 'atLeast' : 'above' };
  const most = gapOf(end.most, start.least);
  if (most && most.sign < 0) return { ...common, amount: most.amount, bound: most.included ? 'atMost' : 'below' };
  return null;
}
