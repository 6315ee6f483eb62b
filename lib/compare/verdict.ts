import type { Observation } from '#lib/schema/observation.ts';
import { deriveCautions, type Timing } from './cautions.ts';
import { deriveDifferences } from './differences.ts';
import { type Reason, type ReasonKind, verdictByReason } from './reasons.ts';
import { inFixedOrder, type ObservationRef, referTo } from './reference.ts';

/** From best to worst. */
export const verdicts = ['comparable', 'caution', 'incomparable'] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictLabel: Record<Verdict, string> = { comparable: '可比', caution: '谨慎', incomparable: '不可比' };

/** The worst of several verdicts; 可比 where there are none. */
export function worstOf(all: readonly Verdict[]): Verdict {
  return verdicts.findLast((verdict) => all.includes(verdict)) ?? 'comparable';
}

export type TimingOption = { timing?: Timing };

export type Comparison = { verdict: Verdict; reasons: Reason[] };

/**
 * Whether two printed figures may be compared, with every reason, those that forbid it first.
 * Rules: model.md, “Comparability”. `timing` is the indicator's; without it the figures are taken as stocks.
 *
 * @example compareObservations(quanzhou, ningxiang)
 * // { verdict: 'incomparable', reasons: [{ kind: 'population', values: ['非公企业', '两新组织'], sentence: '统计对象不同：…' }, …] }
 */
export function compareObservations(a: Observation, b: Observation, { timing }: TimingOption = {}): Comparison {
  const reasons = [...deriveDifferences(a, b), ...deriveCautions(a, b, timing)];
  return { verdict: worstOf(reasons.map((reason) => verdictByReason[reason.kind])), reasons };
}

/** A reason and the pairs it stands between; in each pair the figure with the reason's first value comes first. */
export type SharedReason = { reason: Reason; pairs: [ObservationRef, ObservationRef][] };

export type SetComparison = { verdict: Verdict; reasons: SharedReason[] };

const rank = Object.keys(verdictByReason) as ReasonKind[];

/**
 * The verdict of a set is its worst pair's. Reasons with the same two values are named once. Neither depends on the
 * order of the observations; a set without a pair has nothing against it.
 */
export function verdictOf(observations: readonly Observation[], options: TimingOption = {}): SetComparison {
  const ordered = inFixedOrder(observations);
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
  const reasons = [...reasonByKey.values()].sort((a, b) => rank.indexOf(a.reason.kind) - rank.indexOf(b.reason.kind));
  return { verdict: worstOf(reasons.map(({ reason }) => verdictByReason[reason.kind])), reasons };
}
