import type { Observation } from '#lib/schema/observation.ts';
import { compareObservations, type TimingOption, type Verdict, worstOf } from './comparison.ts';
import { findReasons } from './many.ts';
import { type Reason, type ReasonKind, verdictByReason } from './reasons.ts';
import { inFixedOrder, type ObservationRef, referTo } from './reference.ts';

export {
  type Comparison,
  compareObservations,
  type TimingOption,
  type Verdict,
  verdicts,
  worstOf,
} from './comparison.ts';

export const verdictLabel: Record<Verdict, string> = { comparable: '可比', caution: '谨慎', incomparable: '不可比' };

/** A reason and the pairs it stands between; in each pair the figure with the reason's first value comes first. */
export type SharedReason = { reason: Reason; pairs: [ObservationRef, ObservationRef][] };

export type SetComparison = { verdict: Verdict; reasons: SharedReason[] };

const rank = Object.keys(verdictByReason) as ReasonKind[];

/** How many figures are compared each with each: thirty make 435 pairs, a thousand would make half a million. */
export const mostInPairs = 30;

/** All reasons between any two of the observations, each with the pairs that it stands between. */
function reasonsOfPairs(ordered: readonly Observation[], options: TimingOption): SharedReason[] {
  const reasonByKey = new Map<string, SharedReason>();
  ordered.forEach((a, index) => {
    for (const b of ordered.slice(index + 1)) {
      for (const reason of compareObservations(a, b, options).reasons) {
        const sides = reason.values.map((value) => JSON.stringify(value));
        const key = JSON.stringify([reason.kind, ...[...sides].sort()]);
        const known = reasonByKey.get(key) ?? { reason, pairs: [] };
        const turned = JSON.stringify(known.reason.values[0]) !== sides[0];
        known.pairs.push(turned ? [referTo(b), referTo(a)] : [referTo(a), referTo(b)]);
        reasonByKey.set(key, known);
      }
    }
  });
  return [...reasonByKey.values()].sort((a, b) => rank.indexOf(a.reason.kind) - rank.indexOf(b.reason.kind));
}

/**
 * The verdict of a set is its worst pair's. Reasons with the same two values are named once; among more than
 * `mostInPairs` figures one reason of each kind is named, said of all, with one pair. Neither depends on the order of
 * the observations; a set without a pair has nothing against it.
 */
export function verdictOf(observations: readonly Observation[], options: TimingOption = {}): SetComparison {
  const ordered = inFixedOrder(observations);
  const reasons =
    ordered.length > mostInPairs
      ? findReasons(ordered, options).map(
          ({ reason, pair: [a, b] }): SharedReason => ({ reason, pairs: [[referTo(a), referTo(b)]] }),
        )
      : reasonsOfPairs(ordered, options);
  return { verdict: worstOf(reasons.map(({ reason }) => verdictByReason[reason.kind])), reasons };
}
