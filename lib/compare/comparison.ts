import type { Observation } from '#lib/schema/observation.ts';
import { type Reason, verdictByReason } from './reasons.ts';
import { inFixedOrder } from './reference.ts';
import type { TimingOption } from './rule.ts';
import { findReasons, reasonsBetween } from './rules.ts';
import { type Verdict, worstOf } from './verdict.ts';

export type Comparison = { verdict: Verdict; reasons: Reason[] };

const verdictFor = (reasons: readonly Reason[]) => worstOf(reasons.map(({ kind }) => verdictByReason[kind]));

/**
 * Whether two printed figures may be compared, with every reason, those that forbid it first.
 * The rules are those that `content/pages/about.md` tells readers. `timing` is the indicator's; without it the figures are taken as stocks.
 *
 * @example compareObservations(quanzhou, ningxiang)
 * // { verdict: 'not-comparable', reasons: [{ kind: 'territory', values: [{ kind: 'park', … }, { kind: 'city', … }] }, …] }
 */
export function compareObservations(a: Observation, b: Observation, options: TimingOption = {}): Comparison {
  const reasons = reasonsBetween(a, b, options);
  return { verdict: verdictFor(reasons), reasons };
}

/**
 * The verdict of a set is that of its worst pair of two parks; each kind of reason is named once, with the values of one
 * pair between which it stands. Neither depends on the order of the observations; a set without a pair has nothing against it.
 */
export function verdictOf(observations: readonly Observation[], options: TimingOption = {}): Comparison {
  const reasons = findReasons(inFixedOrder(observations), options);
  return { verdict: verdictFor(reasons), reasons };
}
