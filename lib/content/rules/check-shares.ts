import { parseDecimal, powerOfTen } from '#lib/compare/decimal.ts';
import { isExact, isWholeCount } from '#lib/compare/derived.ts';
import { roundFraction } from '#lib/compare/fraction.ts';
import { printsAs } from '#lib/compare/percentage.ts';
import { decimalPlaces } from '#lib/schema/decimal.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { isInFull } from '#lib/schema/printed-step.ts';
import { countOfDenominator } from '#lib/schema/whole-things.ts';
import type { Rule } from './rule.ts';

/** What the nearest parts of a total are, where none of them prints as the share: 43 % of 41 is neither 17 nor 18. */
function nearestShares(share: Observation, total: bigint): string | null {
  if (share.unit !== '%' || !isExact(share) || share.open.includes('contradicts-source')) return null;
  // 四成三 is told in tenths, and not to the last digit.
  if (!/[%％]|百分之/.test(share.printed)) return null;
  const { digits, places } = parseDecimal(share.value);
  const below = (digits * total) / (100n * powerOfTen(places));
  const parts = [below, below + 1n];
  if (parts.some((part) => printsAs([part, total], share.value))) return null;
  const rates = parts.map((part) => `${part} 是 ${roundFraction([100n * part, total], places + 2)}%`);
  return `分母里的 ${total} 没有一个整数占“${share.printed}”：${rates.join('，')}；请核对两个数，原文就是这样的写 open: [contradicts-source]`;
}

/**
 * A share, its numerator and the number that its denominator says of itself agree, rounded or cut off; where an article
 * prints it otherwise, the figure says so itself.
 */
export const checkShares: Rule = ({ observations, observationById }) =>
  observations.flatMap((share, index) => {
    const numerator = share.numerator === null ? undefined : observationById.get(share.numerator);
    if (numerator && numerator !== share && ['share', 'growth', 'points', 'rank'].includes(numerator.kind)) {
      const message = `分子应是个数或金额，“${numerator.id}”（${numerator.printed}）不是`;
      return [{ path: ['figures', index, 'numerator'], message }];
    }
    const total = countOfDenominator(share.denominator ?? '');
    const alone = share.numerator === null && total !== null ? nearestShares(share, total) : null;
    if (alone !== null) return [{ path: ['figures', index, 'denominator'], message: alone }];
    if (share.unit !== '%' || total === null || !numerator || share.open.includes('contradicts-source')) return [];
    // 1.5万 and 七成 are not printed to the last digit, and need not divide to it.
    if (!isExact(share) || !isInFull(share) || !isWholeCount(numerator)) return [];
    const part = parseDecimal(numerator.value).digits;
    if (printsAs([part, total], share.value)) return [];
    const rate = `${roundFraction([100n * part, total], decimalPlaces(share.value) + 2)}%`;
    const message = `分子“${numerator.printed}”除以分母里的 ${total} 是 ${rate}，不是“${share.printed}”；请核对三个数，原文就是这样的写 open: [contradicts-source]`;
    return [{ path: ['figures', index, 'numerator'], message }];
  });
