import type { Observation } from '#lib/schema/observation.ts';
import { isInFull, printedStep } from '#lib/schema/printed-step.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { isLess, readDecimal } from '#lib/schema/ratio.ts';
import { countOfDenominator, tellsOfWholeThings } from '#lib/schema/whole-things.ts';
import { type Derived, type DerivedOf, type Exact, isExact, isWholeCount } from './derived.ts';
import { smallestShare } from './percentage.ts';
import { quantityOf } from './quantity.ts';
import { referTo } from './reference.ts';
import { impliedTotalRange } from './total-range.ts';
import { deriveTotal } from './totals.ts';

/** What a share printed alone gives away: not how many there are, only how few there cannot be. */
function deriveSmallestPopulation(share: Exact): DerivedOf<'smallest-population'> | null {
  const { subject, population, denominator } = share;
  const isOfWholeThings = tellsOfWholeThings(`${subject}${population}${denominator ?? ''}`);
  const smallest = isOfWholeThings ? smallestShare(share.value) : null;
  if (smallest === null || smallest[1] === 1n) return null;
  return { kind: 'smallest-population', share: quantityOf(share), smallest, basis: [referTo(share)] };
}

/** Money is itself rounded, and so are counts in ten thousands, so that their share gives an interval of totals. */
function deriveAmountRange(share: Exact, amount: Exact): DerivedOf<'amount-range'> | null {
  const step = printedStep(amount);
  const range = impliedTotalRange(amount.value, share.value, { step });
  if (range === null || range.to === null) return null;
  return {
    kind: 'amount-range',
    share: quantityOf(share),
    amount: quantityOf(amount),
    step,
    range: { from: range.from, to: range.to },
    basis: [referTo(share), referTo(amount)],
  };
}

/**
 * What a printed share gives away: with the numerator printed beside it the totals that fit (or that none does), without
 * one only the smallest population. Null where nothing may be computed or need be: a share of a total that is printed in
 * its denominator, a vague share or numerator, a plan, a share of money without its amount, one that is told in words, and
 * `100` or `0`, which one unit can show. Two kinds of vague word say how to read the number: “or more” leaves the totals
 * that reach it, and “about” beside money is taken as the rounding that an interval allows for.
 *
 * @param numerator the observation that `share.numerator` names
 * @example deriveFromShare(coverage70, covered22) // { kind: 'no-total', nearest: { total: 31n, rate: '70.97' }, … }
 * @throws Error when `numerator` is not the one that the share names
 */
export function deriveFromShare(share: Observation, numerator: Observation | null): Derived | null {
  if (numerator !== null && (numerator.park !== share.park || numerator.id !== share.numerator))
    throw new Error(`${numerator.park}#${numerator.id} is not the numerator of ${share.park}#${share.id}`);
  const { value, upper, qualifier, unit } = share;
  // Per mille is a share too, but what it gives away is not worked out here.
  if (share.kind !== 'share' || unit !== '%' || value === null || upper !== null || share.status !== 'reported')
    return null;
  if (!isInFull({ ...share, value }) || countOfDenominator(share.denominator ?? '') !== null) return null;
  if (numerator === null) return isExact(share) ? deriveSmallestPopulation(share) : null;
  if (!isExact(numerator)) return null;
  const bound = qualifier === null ? null : qualifiers[qualifier].bound;
  if (numerator.kind === 'money')
    return isExact(share) || bound === 'around' ? deriveAmountRange({ ...share, value }, numerator) : null;
  // 326 are 108.7 % of a goal of 300: what they are a share of is no whole that holds them.
  if (numerator.kind !== 'count' || isLess([100n, 1n], readDecimal(value))) return null;
  if (!isWholeCount(numerator)) return isExact(share) ? deriveAmountRange(share, numerator) : null;
  if (isExact(share)) return deriveTotal(share, numerator, 'rounded');
  return bound === 'atLeast' ? deriveTotal({ ...share, value }, numerator, 'atLeast') : null;
}
