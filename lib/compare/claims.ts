import type { Observation } from '#lib/schema/observation.ts';
import { compareObservations } from './comparison.ts';
import type { Difference } from './quantity.ts';
import type { Reason } from './reasons.ts';
import type { TimingOption } from './rule.ts';

export type Claim = 'respectively' | 'order' | 'difference' | 'superlative';
export type Answer = 'yes' | 'with-definitions' | 'add-a-sentence' | 'no';
export type ClaimReason = Reason | { kind: 'overlap' } | { kind: 'equal' };
export type ClaimAnswer = { claim: Claim; answer: Answer; because: ClaimReason[] };
export type ChangeAnswer = { answer: Answer; because: ClaimReason[]; difference: Difference | null };

const answers = {
  comparable: { respectively: 'yes', order: 'yes', difference: 'yes', superlative: 'yes' },
  caution: { respectively: 'with-definitions', order: 'add-a-sentence', difference: 'no', superlative: 'no' },
  'not-comparable': { respectively: 'add-a-sentence', order: 'no', difference: 'no', superlative: 'no' },
} as const;

export function claimsOf(a: Observation, b: Observation, options: TimingOption = {}): ClaimAnswer[] {
  const { verdict, reasons } = compareObservations(a, b, options);
  return (Object.keys(answers[verdict]) as Claim[]).map((claim) => ({
    claim,
    answer: answers[verdict][claim],
    because: reasons,
  }));
}
