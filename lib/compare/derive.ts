import { decimalPlaces } from '#lib/schema/decimal.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { DERIVED_LABEL, type Derived, type Exact, isExact } from './derived.ts';
import { divide, type Fraction, writeFraction } from './fraction.ts';
import { amountBounds, impliedTotalRange } from './interval.ts';
import { shareBounds, smallestShare } from './percentage.ts';
import { referTo } from './reference.ts';
import { deriveTotal } from './totals.ts';
import { withUnit, writeBound, writePercent } from './wording.ts';

/**
 * Amounts, of which a share is no number of whole things. A list of words misses some: a new case with a share of
 * something uncountable needs a look. A share of things wrongly taken for an amount only loses its remark.
 */
const amounts = /产值|收入|营收|税|资金|投资|金额|利润|贷款|面积|产量|耗材|能耗|成本|效率|价格|经费|出口额|规模的/;

const isOfWholeThings = ({ subject, population, denominator }: Observation) =>
  !amounts.test(`${subject}${population}${denominator ?? ''}`);

/** What a share printed alone gives away: not how many there are, only how few there cannot be. */
function deriveSmallestPopulation(share: Exact): Derived | null {
  const smallest = isOfWholeThings(share) ? smallestShare(share.value) : null;
  if (smallest === null || smallest[1] === 1n) return null;
  const [numerator, population] = smallest;
  const example = `${numerator} ÷ ${population} = ${writePercent(smallest, decimalPlaces(share.value) + 2)}`;
  return {
    kind: 'smallest-population',
    label: DERIVED_LABEL,
    sentence: `按四舍五入，总数至少有${population}个才印得出${share.value}%；实际有多少，从这个比率推不出来。`,
    formula: `${example}，印作${share.value}%；总数不到${population}时，没有一个整数分子印得出${share.value}%。`,
    basis: [referTo(share)],
  };
}

/** Money is itself rounded, so that its share gives an interval of totals. */
function deriveAmountRange(share: Exact, amount: Exact): Derived | null {
  const range = impliedTotalRange(amount.value, share.value);
  if (range === null || range.to === null) return null;
  const rate = shareBounds(share.value, 'rounded');
  const printed = amountBounds(amount.value, 'rounded');
  const places = decimalPlaces(amount.value) + 1;
  const quotient = (edge: Fraction, part: Fraction) =>
    `${writeFraction(edge, places)} ÷ ${writeBound(part, share.value)} = ${writeFraction(divide(edge, part), places + 1)}`;
  const [count, part] = [withUnit(amount.value, amount.unit), `${share.qualifier ?? ''}${share.value}%`];
  return {
    kind: 'total-range',
    label: DERIVED_LABEL,
    sentence: `如果${count}和${part}都是四舍五入得来的，总额在${range.from}至${withUnit(range.to, amount.unit)}之间。`,
    formula: `${quotient(printed.from, rate.to)}；${quotient(printed.to, rate.from)}。两端向外取到原文的精度，分子不大于总额。`,
    basis: [referTo(share), referTo(amount)],
  };
}

/**
 * What a printed share gives away: with the numerator printed beside it the totals that fit (or that none does), without
 * one only the smallest population. Null where nothing may be computed: a vague share or numerator, a plan, a share of
 * money without its amount, and `100` or `0`, which one unit can show. Two vague words say how to read the number:
 * 以上 leaves the totals that reach it, and 约 beside money is taken as the rounding that an interval allows for.
 *
 * @param numerator the observation that `share.numerator` names
 * @example deriveFromShare(coverage70, covered22)?.sentence
 * // '按四舍五入，没有一个整数总数能让22家等于70%；总数为31家时是70.97%。如果小数是舍去的，总数可以是31家。'
 * @throws Error when `numerator` is not the one that the share names
 */
export function deriveFromShare(share: Observation, numerator: Observation | null): Derived | null {
  if (numerator !== null && (numerator.park !== share.park || numerator.id !== share.numerator))
    throw new Error(`${numerator.park}#${numerator.id} is not the numerator of ${share.park}#${share.id}`);
  const { value, qualifier } = share;
  if (share.kind !== 'share' || value === null || share.status !== 'reported') return null;
  if (numerator === null) return isExact(share) ? deriveSmallestPopulation(share) : null;
  if (!isExact(numerator)) return null;
  if (numerator.kind === 'money')
    return isExact(share) || qualifier === '约' ? deriveAmountRange({ ...share, value }, numerator) : null;
  if (numerator.kind !== 'count' || decimalPlaces(numerator.value) > 0) return null;
  if (isExact(share)) return deriveTotal(share, numerator, 'rounded');
  return qualifier === '以上' ? deriveTotal({ ...share, value }, numerator, 'atLeast') : null;
}
