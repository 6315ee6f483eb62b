import { decimalPlaces } from '#lib/schema/decimal.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { DERIVED_LABEL, type Derived, type Exact, isExact } from './derived.ts';
import { totalsThatFit } from './percentage.ts';
import { referTo } from './reference.ts';
import { withUnit, writePercent, writeTotals } from './wording.ts';

/** 全区非公党员总数（人数未说明） → 非公党员: what the denominator is of. The words cut off are those in use so far. */
const nounOf = (denominator: string) =>
  denominator
    .replace(/（.*?）/g, '')
    .replace(/^(全区|园区|公司)/, '')
    .replace(/总数$/, '');

/**
 * Whether a printed count is of the things that the share is a share of: the same indicator as the numerator, or a
 * population whose text names the denominator. A subset will do, for it cannot be larger than the whole.
 */
function isOfSameThings(share: Observation, numerator: Observation, printed: Observation): boolean {
  if (printed.indicator !== null && printed.indicator === numerator.indicator) return true;
  return printed.population.includes(nounOf(share.denominator ?? share.population));
}

function isBeside(share: Observation, printed: Observation): boolean {
  return (
    printed.park === share.park &&
    printed.territory.kind === share.territory.kind &&
    printed.territory.name === share.territory.name &&
    printed.period?.start === share.period?.start &&
    printed.period?.end === share.period?.end
  );
}

function describeConflict(share: Exact, numerator: Exact, printed: Exact): Derived | null {
  const totals = totalsThatFit(numerator.value, share.value);
  if (totals.kind === 'none') return null;
  const largest = totals.kind === 'one' ? totals.total : totals.kind === 'several' ? totals.totals.at(-1) : totals.to;
  if (largest === null || largest === undefined || BigInt(printed.value) <= largest) return null;
  const [part, whole] = [withUnit(numerator.value, numerator.unit), withUnit(printed.value, printed.unit)];
  const rate = [BigInt(numerator.value), BigInt(printed.value)] as const;
  const where = printed.source === share.source ? '同一篇来源' : '另一篇来源';
  return {
    kind: 'conflict',
    label: DERIVED_LABEL,
    sentence: `由${part}占${share.value}%推出的总数是${writeTotals(totals, numerator.unit)}，${where}另印有${whole}（${printed.subject}）。部分不会比总数多，两处的口径很可能不同。`,
    formula: `${numerator.value} ÷ ${printed.value} = ${writePercent(rate, decimalPlaces(share.value) + 1)}，不是${share.value}%。`,
    basis: [share, numerator, printed].map(referTo),
  };
}

/**
 * The printed counts that cannot stand beside a share and its numerator: larger than every total that fits, although of
 * the same things, place and time. A smaller count is no conflict, for it may count only some.
 *
 * @param observations those of the park
 * @example deriveConflicts(share78, count856, [members1262])[0]?.sentence
 * // '由856名占78.1%推出的总数是1096名，同一篇来源另印有1262名（…）。部分不会比总数多，两处的口径很可能不同。'
 */
export function deriveConflicts(
  share: Observation,
  numerator: Observation,
  observations: readonly Observation[],
): Derived[] {
  const isCounted = (one: Observation): one is Exact =>
    one.kind === 'count' && isExact(one) && decimalPlaces(one.value) === 0;
  if (share.kind !== 'share' || !isExact(share) || !isCounted(numerator)) return [];
  return observations
    .filter(isCounted)
    .filter((printed) => isBeside(share, printed) && isOfSameThings(share, numerator, printed))
    .flatMap((printed) => describeConflict(share, numerator, printed) ?? []);
}
