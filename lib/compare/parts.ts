import type { Observation } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { compareDecimals, distanceOf, parseDecimal, powerOfTen, sumDecimals } from './decimal.ts';
import { DERIVED_LABEL, type Derived, isExact } from './derived.ts';
import { facets } from './facets.ts';
import { referTo } from './reference.ts';
import { withUnit, writePercent } from './wording.ts';

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
 * money and durations of one time are added, and only exact ones: shares have no sum, and “余” has no number.
 *
 * @param parts the observations that `total.parts` names; at least two, none twice
 * @example derivePartsSum(total30, [online12, onSite17])?.sentence
 * // '分项12家、17家相加是29家，比印出的30家少1家：可能有没列出的分项，也可能各项口径不同。'
 */
export function derivePartsSum(total: Observation, parts: readonly Observation[]): Derived | null {
  const { value } = total;
  if (value === null || parts.length < 2 || !['count', 'money', 'duration'].includes(total.kind)) return null;
  const ids = new Set([total, ...parts].map(({ park, id }) => `${park}#${id}`));
  if (ids.size !== parts.length + 1) return null;
  const addable = parts
    .filter(isExact)
    .filter((part) => isSameTime(part, total) && facets.unit(part) === facets.unit(total));
  if (addable.length !== parts.length || total.status !== 'reported') return null;
  const terms = addable.map((part) => part.value);
  const sum = sumDecimals(terms);
  const order = compareDecimals(sum, value);
  const agreed = agrees(order, total);
  if (agreed === null) return null;
  const added = `分项${addable.map((part) => withUnit(part.value, part.unit)).join('、')}相加是${withUnit(sum, total.unit)}`;
  const gap = withUnit(distanceOf(sum, value), total.unit);
  const fewer = `比印出的${total.printed}少${gap}：可能有没列出的分项，也可能各项口径不同`;
  const more = `比印出的${total.printed}多${gap}：分项之间可能有重叠，也可能各项口径不同`;
  const outcome = order < 0 ? fewer : order > 0 ? more : `与印出的${total.printed}对不上`;
  return {
    kind: 'parts-sum',
    label: DERIVED_LABEL,
    sentence: `${added}，${agreed ? `与印出的${total.printed}相符` : outcome}。`,
    formula: `${terms.join(' + ')} = ${sum}`,
    basis: [total, ...parts].map(referTo),
  };
}

/**
 * How large one printed count is as a percentage of another, where both count the same population in the same place at
 * the same time; null otherwise, or where either is vague or planned. The source prints neither the ratio nor that
 * the one is a part of the other, and the sentence claims neither.
 *
 * @example deriveRatio(backbone116, members1262)?.sentence // '116名相当于1262名的9.2%；原文没有这样相除。'
 */
export function deriveRatio(numerator: Observation, denominator: Observation): Derived | null {
  if (!isExact(numerator) || !isExact(denominator)) return null;
  if (numerator.kind !== 'count' || denominator.kind !== 'count') return null;
  const isSameUniverse =
    numerator.park === denominator.park &&
    numerator.population === denominator.population &&
    numerator.territory.kind === denominator.territory.kind &&
    numerator.territory.name === denominator.territory.name;
  if (!isSameUniverse || !isSameTime(numerator, denominator)) return null;
  const [part, whole] = [parseDecimal(numerator.value), parseDecimal(denominator.value)];
  if (whole.digits === 0n) return null;
  const ratio = [part.digits * powerOfTen(whole.places), whole.digits * powerOfTen(part.places)] as const;
  const [a, b] = [withUnit(numerator.value, numerator.unit), withUnit(denominator.value, denominator.unit)];
  return {
    kind: 'ratio',
    label: DERIVED_LABEL,
    sentence: `${a}相当于${b}的${writePercent(ratio, 1)}；原文没有这样相除。`,
    formula: `${numerator.value} ÷ ${denominator.value} = ${writePercent(ratio, 3)}`,
    basis: [referTo(numerator), referTo(denominator)],
  };
}
