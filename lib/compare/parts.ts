import type { Observation } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { parseDecimal, powerOfTen } from './decimal.ts';
import { type DerivedOf, isExact } from './derived.ts';
import { facets } from './facets.ts';
import { compareAmounts, differenceOf, quantityOf, sumAmounts } from './quantity.ts';
import { referTo } from './reference.ts';

/** The same days; two figures whose time the source does not give are taken as of one time, as it prints them. */
const isSameTime = (a: Observation, b: Observation) =>
  a.period?.start === b.period?.start && a.period?.end === b.period?.end;

/** Whether a sum that is `order` (-1, 0, 1) to the printed number can be the total that its qualifier describes. */
function agrees(order: number, { qualifier }: Observation): boolean | null {
  if (qualifier === null) return order === 0;
  switch (qualifiers[qualifier].bound) {
    case 'above':
      return order > 0;
    case 'atLeast':
      return order >= 0;
    case 'below':
      return order < 0;
    case 'atMost':
      return order <= 0;
    default:
      return null;
  }
}

/**
 * Adds the parts that the case file lists under a printed total, and says whether they make it. Only counts, sums of
 * money and durations of one time are added, and only exact ones: shares have no sum, and a vague word has no number.
 *
 * @param parts the observations that `total.parts` names; at least two, none twice
 * @example derivePartsSum(total30, [online12, onSite17]) // { sum: '29', gap: { value: '-1', … }, agrees: false, … }
 */
export function derivePartsSum(total: Observation, parts: readonly Observation[]): DerivedOf<'parts-sum'> | null {
  const { value, upper, unit, printed } = total;
  if (value === null || upper !== null || parts.length < 2 || !['count', 'money', 'duration'].includes(total.kind))
    return null;
  const ids = new Set([total, ...parts].map(({ park, id }) => `${park}#${id}`));
  if (ids.size !== parts.length + 1) return null;
  const addable = parts
    .filter(isExact)
    .filter((part) => isSameTime(part, total) && facets.unit(part) === facets.unit(total));
  if (addable.length !== parts.length || total.status !== 'reported') return null;
  const sum = sumAmounts(addable, unit);
  const gap = sum === null ? null : differenceOf({ value: sum, unit }, { value, unit });
  if (sum === null || gap === null) return null;
  const agreed = agrees(compareAmounts({ value: sum, unit }, { value, unit }), total);
  if (agreed === null) return null;
  return {
    kind: 'parts-sum',
    total: { ...quantityOf({ ...total, value }), printed },
    parts: addable.map(quantityOf),
    sum,
    gap,
    agrees: agreed,
    basis: [total, ...parts].map(referTo),
  };
}

/**
 * How large one printed count is as a part of another, where both count the same population in the same place at the
 * same time; null otherwise, or where either is vague or planned. The source prints neither the ratio nor that the one
 * is a part of the other.
 *
 * @example deriveRatio(backbone116, members1262)?.ratio // [116n, 1262n]
 */
export function deriveRatio(numerator: Observation, denominator: Observation): DerivedOf<'ratio'> | null {
  if (!isExact(numerator) || !isExact(denominator)) return null;
  if (numerator.kind !== 'count' || denominator.kind !== 'count') return null;
  const isSameUniverse =
    numerator.park === denominator.park &&
    facets.unit(numerator) === facets.unit(denominator) &&
    numerator.population === denominator.population &&
    numerator.territory.kind === denominator.territory.kind &&
    numerator.territory.name === denominator.territory.name;
  if (!isSameUniverse || !isSameTime(numerator, denominator)) return null;
  const [part, whole] = [parseDecimal(numerator.value), parseDecimal(denominator.value)];
  if (whole.digits === 0n) return null;
  return {
    kind: 'ratio',
    numerator: quantityOf(numerator),
    denominator: quantityOf(denominator),
    ratio: [part.digits * powerOfTen(whole.places), whole.digits * powerOfTen(part.places)],
    basis: [referTo(numerator), referTo(denominator)],
  };
}
