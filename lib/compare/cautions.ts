import type { Observation } from '#lib/schema/observation.ts';
import { type ReasonKind, reasonKinds, verdictByReason } from './reasons.ts';
import type { Rule, TimingOption } from './rule.ts';
import { ruleOf } from './rules.ts';

function lacks<K extends ReasonKind>(kind: K, one: Observation, options: TimingOption): boolean {
  const rule: Rule<K> = ruleOf(kind);
  return rule.when(options) && rule.concerns(one) && rule.lacks(rule.side(one));
}

/**
 * The reasons for caution that one figure brings along, whatever it is compared with: a qualifier, a denominator or a time
 * that is not stated, an open point. What lies between two figures, such as their times, is not among them.
 *
 * @example cautionsOf(rateWithoutDenominator) // ['denominator-unstated']
 */
export const cautionsOf = (one: Observation, options: TimingOption = {}): ReasonKind[] =>
  reasonKinds.filter((kind) => verdictByReason[kind] === 'caution' && lacks(kind, one, options));
