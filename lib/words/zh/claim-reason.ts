import type { ClaimReason } from '#lib/compare/claims.ts';
import { alone, type Manner, sayReasonAs } from './reason.ts';

/** Why a claim cannot be made as it stands, without a full stop, in the manner of what it stands in. */
export function sayClaimReasonAs(manner: Manner, reason: ClaimReason): string {
  if (reason.kind === 'overlap') return '两个数的范围有重叠，分不出高低';
  if (reason.kind === 'equal') return reason.isConverted ? '两个数换算以后相同' : '两个数相同';
  if (reason.kind === 'ratio') return '印的是比，相减没有意义';
  return sayReasonAs(manner, reason);
}

/** The same by itself. */
export const sayClaimReason = (reason: ClaimReason): string => sayClaimReasonAs(alone, reason);
