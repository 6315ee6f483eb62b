import { isOfFewerToMore, isRatio } from '#lib/schema/multiple.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { factorOf, measureOf } from '#lib/schema/unit.ts';
import { compareObservations } from './comparison.ts';
import { isDefinite } from './derived.ts';
import { inDirection } from './direction.ts';
import { compareAmounts } from './quantity.ts';
import { type Reason, verdictByReason } from './reasons.ts';
import type { TimingOption } from './rule.ts';
import { isOfList } from './rules.ts';
import { type End, type Interval, intervalOf, liesBelow } from './value-interval.ts';
import type { Verdict } from './verdict.ts';

/**
 * What people write of two figures: the values one after the other, which is the larger, by how much or how many times,
 * and which is the largest of those listed.
 */
export const claims = ['respectively', 'order', 'difference', 'superlative'] as const;
export type Claim = (typeof claims)[number];

/** From the freest to the strictest: as it is, each with its definition, with a sentence added, not at all. */
export const answers = ['yes', 'with-definitions', 'add-a-sentence', 'no'] as const;
export type Answer = (typeof answers)[number];

/** Why a claim is not simply allowed: what stands between the figures, or how their values lie. */
export type ClaimReason = Reason | { kind: 'overlap' } | { kind: 'ratio' } | { kind: 'equal'; isConverted: boolean };

export type ClaimAnswer = { claim: Claim; answer: Answer; because: ClaimReason[] };

/** The table that `content/pages/about.md` tells readers. */
const answerByVerdict: Record<Claim, Record<Verdict, Answer>> = {
  respectively: { comparable: 'yes', caution: 'with-definitions', 'not-comparable': 'add-a-sentence' },
  order: { comparable: 'yes', caution: 'add-a-sentence', 'not-comparable': 'no' },
  difference: { comparable: 'yes', caution: 'no', 'not-comparable': 'no' },
  superlative: { comparable: 'yes', caution: 'no', 'not-comparable': 'no' },
};

/**
 * How the value of `a` lies to that of `b`: `overlap` where rounding, a qualifier or a range leaves open which is the
 * larger; `none` where there is nothing to order: no definite number, other measures, or places in a ranking.
 */
export type Order = 'less' | 'equal' | 'more' | 'overlap' | 'none';

const inverse = (end: End | null): End | null =>
  end && (end.at[0] > 0n ? { ...end, at: [end.at[1], end.at[0]] } : null);

/** Where the value lies: of 1:18, whose number is 18, about an eighteenth. */
function trueInterval(one: Observation): Interval | null {
  const interval = intervalOf(one);
  return interval && isOfFewerToMore(one) ? { from: inverse(interval.to), to: inverse(interval.from) } : interval;
}

/**
 * The order of two printed values after exact conversion. Equal are only definite values; 70 and 70.3 overlap, for 70
 * may have been 70.3 before it was rounded.
 */
export function orderOf(a: Observation, b: Observation): Order {
  const [low, high] = [inDirection(a), inDirection(b)];
  const [one, other] = [trueInterval(low), trueInterval(high)];
  const isOneScale = a.kind === b.kind && a.kind !== 'rank' && measureOf(a.unit) === measureOf(b.unit);
  if (one === null || other === null || !isOneScale) return 'none';
  const isOneWay = isOfFewerToMore(a) === isOfFewerToMore(b);
  if (isOneWay && isDefinite(low) && isDefinite(high) && compareAmounts(low, high) === 0) return 'equal';
  if (liesBelow(one, other)) return 'less';
  return liesBelow(other, one) ? 'more' : 'overlap';
}

/** That two values are the same, as they are printed or after conversion: one of ten thousand and 10,000. */
export const equalReason = (a: Observation, b: Observation): ClaimReason => ({
  kind: 'equal',
  isConverted: factorOf(a.unit).join() !== factorOf(b.unit).join(),
});

/** What the values themselves have against a claim of order. */
function reasonsOfValues(a: Observation, b: Observation): ClaimReason[] {
  if (isOfList(a) && isOfList(b)) return [];
  const order = orderOf(a, b);
  if (order === 'equal') return [equalReason(a, b)];
  return order === 'overlap' ? [{ kind: order }] : [];
}

/**
 * Whether each of the four claims may be made of two figures, always in the order of `claims`, with the reasons. The
 * answers are the table's; words of order, and with them a difference and a superlative, need values that do not overlap
 * and are not equal, and are no places in lists; two ratios have an order and no difference. A superlative speaks only of
 * the parks listed.
 *
 * @example claimsOf(quanzhou977, loudi70).map(({ answer }) => answer) // ['with-definitions', 'add-a-sentence', 'no', 'no']
 */
export function claimsOf(a: Observation, b: Observation, options: TimingOption = {}): ClaimAnswer[] {
  const { verdict, reasons } = compareObservations(a, b, options);
  const decisive = reasons.filter(({ kind }) => verdictByReason[kind] === verdict);
  const ofValues = verdict === 'not-comparable' ? [] : reasonsOfValues(a, b);
  const isOrdered = !(isOfList(a) && isOfList(b)) && ['less', 'more'].includes(orderOf(a, b));
  return claims.map((claim): ClaimAnswer => {
    const answer = answerByVerdict[claim][verdict];
    if (claim === 'difference' && isOrdered && answer !== 'no' && [a, b].some(isRatio))
      return { claim, answer: 'no', because: [{ kind: 'ratio' }] };
    if (claim === 'respectively' || isOrdered) return { claim, answer, because: decisive };
    const isOfValues = ofValues.length > 0 && answer !== 'no';
    return { claim, answer: 'no', because: isOfValues ? ofValues : [...ofValues, ...decisive] };
  });
}
