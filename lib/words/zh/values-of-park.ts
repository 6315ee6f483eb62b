import { isOfPark } from '#lib/compare/owner.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatValue } from './amount.ts';
import { sayNotOwn } from './owned-elsewhere.ts';
import { formatStatus } from './small-print.ts';

/**
 * What a park's sources print of one indicator, in a cell: one or two values, of more their number. Each says that it is a
 * plan, or, beside the park's own, that it is not the park's.
 *
 * @example sayValues([planned, ofCity]) // '500家（计划）、908家（不是园区的）'
 */
export function sayValues(figures: readonly Observation[]): string {
  if (figures.length > 2) return `${figures.length}个数`;
  const isMixed = figures.some(isOfPark);
  const say = (figure: Observation) => {
    const notes = [...formatStatus(figure), ...(isMixed && !isOfPark(figure) ? [sayNotOwn(figure.territory)] : [])];
    return `${formatValue(figure)}${notes.length === 0 ? '' : `（${notes.join('，')}）`}`;
  };
  const differ = figures.length > 1 && figures.every(({ rivals = [] }) => rivals.length > 0);
  return `${figures.map(say).join('、')}${differ ? '（来源不一致）' : ''}`;
}
