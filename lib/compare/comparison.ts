import type { Observation } from '#lib/schema/observation.ts';
import { deriveCautions, type Timing } from './cautions.ts';
import { deriveDifferences } from './differences.ts';
import { type Reason, verdictByReason } from './reasons.ts';

/** From best to worst. */
export const verdicts = ['comparable', 'caution', 'incomparable'] as const;
export type Verdict = (typeof verdicts)[number];

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
