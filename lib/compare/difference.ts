import { decimalPlaces } from '#lib/schema/decimal.ts';
import { isRatio } from '#lib/schema/multiple.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Kind, measureOf } from '#lib/schema/unit.ts';
import { orderOf } from './claims.ts';
import { roundDown, roundUp } from './decimal.ts';
import { type DerivedOf, isDefinite } from './derived.ts';
import { inDirection } from './direction.ts';
import { amountIn, compareAmounts, type Difference, differenceIn, differenceOf, quantityOf } from './quantity.ts';
import { referTo } from './reference.ts';
import { type End, intervalOf } from './value-interval.ts';

type Valued = Observation & { value: string };
const isValued = (one: Observation): one is Valued => one.value !== null;

/** Kinds of which a printed number is set or counted, and not a measured one that was rounded. */
const setKinds: ReadonlySet<Kind> = new Set(['duration', 'age', 'score', 'places']);

/** A number beyond which the value does not lie; `included` where it can be that number itself. */
type Limit = Pick<Valued, 'value' | 'unit'> & { included: boolean };

function limitAt(end: End | null | undefined, { unit }: Valued): Limit | null {
  const value = end && amountIn(end.at, unit);
  return end && value !== null && value !== undefined ? { value, unit, included: end.included } : null;
}

/**
 * The numbers between which a value lies for certain: by its rounding where it is definite, and beyond the printed number
 * where a word is vague.
 */
function limitsOf(one: Valued): { least: Limit | null; most: Limit | null } {
  if (isDefinite(one) && setKinds.has(one.kind)) {
    const { value, unit } = one;
    return { least: { value, unit, included: true }, most: { value, unit, included: true } };
  }
  const { from, to } = intervalOf(one, 'strict') ?? {};
  return { least: limitAt(from, one), most: limitAt(to, one) };
}

const isPoint = ({ least, most }: ReturnType<typeof limitsOf>) =>
  least !== null && most !== null && compareAmounts(least, most) === 0;

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

type Limits = ReturnType<typeof limitsOf>;

/**
 * The least and the most that a difference of rounded numbers can be, in its unit; null where no decimal writes it. Both
 * are rounded outwards to one place more than the difference has: two billion less twenty million is 19.8 of a hundred
 * million, and lies between 19.29 and 20.31.
 */
function withinOf(start: Limits, end: Limits, { value, unit }: Difference): [string, string] | null {
  const less = (to: Limit | null, from: Limit | null) => to && from && differenceIn(to, from, unit);
  const [least, most] = [less(end.least, start.most), less(end.most, start.least)];
  const places = decimalPlaces(value) + 1;
  return least === null || most === null ? null : [roundDown(least, places), roundUp(most, places)];
}

/** Whether the difference of two definite values is no more exact than they are: 97.7 % less 93 %, but not 147 less 100. */
export const isRoundedGap = (a: Observation, b: Observation): boolean =>
  [a, b].every((one) => isDefinite(one)) && [a, b].some((one) => isValued(one) && !isPoint(limitsOf(one)));

/**
 * How much `after` is more than `before`, exactly where both are counted or set, about so much where one was rounded, else
 * the bound that is certain: from under 100 to 147 is more than 47. Null where no number or not even the direction is
 * certain, and for places in a ranking, ratios (1:18) and figures that do not measure the same.
 *
 * @example deriveDifference(workingDays85, workingDays33) // { amount: { value: '-51.5', … }, bound: 'exact', … }
 * @example deriveDifference(rate93, rate977) // { amount: { value: '4.7', … }, bound: 'rounded', within: ['4.15', '5.25'], … }
 */
export function deriveDifference(before: Observation, after: Observation): DerivedOf<'difference'> | null {
  const [from, to] = [inDirection(before), inDirection(after)];
  if (!isValued(from) || !isValued(to) || [from, to].some(isRatio)) return null;
  if (from.kind !== to.kind || from.kind === 'rank' || measureOf(from.unit) !== measureOf(to.unit)) return null;
  const common = {
    kind: 'difference',
    from: { ...quantityOf(from), printed: from.printed },
    to: { ...quantityOf(to), printed: to.printed },
    within: null,
    basis: [from, to].map(referTo),
  } as const;
  const [start, end] = [limitsOf(from), limitsOf(to)];
  if (isDefinite(from) && isDefinite(to)) {
    const amount = differenceOf(to, from);
    if (amount === null || orderOf(before, after) === 'overlap') return null;
    if (isPoint(start) && isPoint(end)) return { ...common, amount, bound: 'exact' };
    return { ...common, amount, bound: 'rounded', within: withinOf(start, end, amount) };
  }
  const least = gapOf(end.least, start.most);
  if (least && least.sign > 0) return { ...common, amount: least.amount, bound: least.included ? 'atLeast' : 'above' };
  const most = gapOf(end.most, start.least);
  if (most && most.sign < 0) return { ...common, amount: most.amount, bound: most.included ? 'atMost' : 'below' };
  return null;
}
