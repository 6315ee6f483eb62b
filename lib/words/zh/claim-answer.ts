import type { Difference } from '#lib/compare/quantity.ts';
import type { Reason } from '#lib/compare/reasons.ts';

export type Claim = 'respectively' | 'order' | 'difference' | 'superlative';
export type Answer = 'yes' | 'with-definitions' | 'add-a-sentence' | 'no';
export type ClaimReason = Reason | { kind: 'overlap' } | { kind: 'equal' };
export type ClaimAnswer = { claim: Claim; answer: Answer; because: ClaimReason[] };
export type ChangeAnswer = { answer: Answer; because: ClaimReason[]; difference: Difference | null };
