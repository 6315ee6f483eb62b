import type { DrawnOf } from '#lib/compare/drawn.ts';
import { nearestMisses } from '#lib/compare/percentage.ts';
import { DERIVED_LABEL } from './derivation.ts';
import { formatFigure } from './figure.ts';
import { withUnit } from './with-unit.ts';

/**
 * What a total that squares are drawn for is: the only one that fits, one of several, or one that just fails.
 *
 * @example sayDrawnTotal(seniorMembers, 1096) // '总数1096名（本站推算）'
 * @example sayDrawnTotal(coveredEnterprises, 31) // '总数为31家时是70.97%，不是70%（本站推算）'
 */
export function sayDrawnTotal({ derived, numerator, share }: DrawnOf<'squares'>, total: number): string {
  const said = withUnit(String(total), numerator.unit);
  if (derived.kind === 'total') {
    const isOnly = derived.totals.kind === 'one';
    return `总数${isOnly ? '' : '如果是'}${said}（${DERIVED_LABEL}）`;
  }
  const miss = nearestMisses(numerator.value ?? '0', share.value ?? '0').find((one) => Number(one.total) === total);
  const printed = formatFigure({ ...share, qualifier: null });
  return `总数为${said}时是${miss?.rate ?? ''}%，不是${printed}（${DERIVED_LABEL}）`;
}
