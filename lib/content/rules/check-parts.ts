import { dimensions } from '#lib/compare/dimensions.ts';
import { derivePartsSum } from '#lib/compare/parts.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Rule } from './rule.ts';

/** A part is of the time of its whole, where both say theirs, and measured alike. */
const isOfAnother = (total: Observation, part: Observation) =>
  dimensions.unit(part) !== dimensions.unit(total) ||
  (total.period !== null && part.period !== null && total.period.text !== part.period.text);

/** Parts do not make more than their whole; where an article prints it so, the figure says so itself. */
export const checkParts: Rule = ({ observations, observationById }) =>
  observations.flatMap((total, index) => {
    const parts = total.parts.flatMap((id) => observationById.get(id) ?? []);
    const other = parts.find((part) => isOfAnother(total, part));
    if (other !== undefined) {
      const message = `“${other.id}”与“${total.id}”不是同一时间、同一种单位的数，不是它的分项；请核对，或从 parts 里删去`;
      return [{ path: ['figures', index, 'parts', total.parts.indexOf(other.id)], message }];
    }
    if (parts.length === 0 || total.note !== null || total.open.includes('contradicts-source')) return [];
    const sum = derivePartsSum(total, parts);
    if (!sum || sum.agrees || sum.gap.value.startsWith('-')) return [];
    const message = `分项合起来是 ${sum.sum}，多于总数“${total.printed}”；请核对，原文就是这样的在 note 里说明`;
    return [{ path: ['figures', index, 'parts'], message }];
  });
