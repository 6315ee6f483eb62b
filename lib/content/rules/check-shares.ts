import { parseDecimal } from '#lib/compare/decimal.ts';
import { isExact } from '#lib/compare/derived.ts';
import { roundFraction } from '#lib/compare/fraction.ts';
import { printsAs } from '#lib/compare/percentage.ts';
import { decimalPlaces } from '#lib/schema/decimal.ts';
import { countOfDenominator } from '#lib/schema/whole-things.ts';
import type { Rule } from './rule.ts';

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
    if (share.unit !== '%' || total === null || !numerator || share.open.includes('contradicts-source')) return [];
    if (!isExact(share) || !isExact(numerator) || numerator.kind !== 'count') return [];
    if (decimalPlaces(numerator.value) > 0) return [];
    const part = parseDecimal(numerator.value).digits;
    if (printsAs([part, total], share.value)) return [];
    const rate = `${roundFraction([100n * part, total], decimalPlaces(share.value) + 2)}%`;
    const message = `分子“${numerator.printed}”除以分母里的 ${total} 是 ${rate}，不是“${share.printed}”；请核对三个数，原文就是这样的写 open: [contradicts-source]`;
    return [{ path: ['figures', index, 'numerator'], message }];
  });
