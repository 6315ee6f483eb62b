import { derivePartsSum } from '#lib/compare/parts.ts';
import type { Rule } from './rule.ts';

/** Parts do not make more than their whole; where an article prints it so, the figure says so itself. */
export const checkParts: Rule = ({ observations, observationById }) =>
  observations.flatMap((total, index) => {
    if (total.parts.length === 0 || total.note !== null || total.open.includes('contradicts-source')) return [];
    const parts = total.parts.flatMap((id) => observationById.get(id) ?? []);
    const sum = derivePartsSum(total, parts);
    if (!sum || sum.agrees || sum.gap.value.startsWith('-')) return [];
    const message = `分项合起来是 ${sum.sum}，多于总数“${total.printed}”；请核对，原文就是这样的在 note 里说明`;
    return [{ path: ['figures', index, 'parts'], message }];
  });
