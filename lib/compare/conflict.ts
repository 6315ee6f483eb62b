import { decimalPlaces } from '#lib/schema/decimal.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { isInFull } from '#lib/schema/printed-step.ts';
import { headOfPopulation, isSomeOfDenominator } from '#lib/schema/whole-things.ts';
import { type DerivedOf, type Exact, isExact, isWholeCount } from './derived.ts';
import { dimensions } from './dimensions.ts';
import { isBelow } from './fraction.ts';
import { totalsThatFit } from './percentage.ts';
import { quantityOf } from './quantity.ts';
import { referTo } from './reference.ts';
import { intervalOf } from './value-interval.ts';

/**
 * Whether a printed count is of the things that the share is a share of: of the numerator's indicator and, whichever of
 * them, called the same, or of a population that is the denominator or some of it. One indicator holds problems of firms
 * and troubles of workers, of which neither is a part of the other.
 */
function isOfSameThings(share: Observation, numerator: Observation, printed: Observation): boolean {
  if (dimensions.unit(printed) !== dimensions.unit(numerator)) return false;
  const isOfOneIndicator = printed.indicator !== null && printed.indicator === numerator.indicator;
  if (isOfOneIndicator && headOfPopulation(printed.population) === headOfPopulation(numerator.population)) return true;
  return isSomeOfDenominator(printed.population, share.denominator ?? share.population);
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

function describeConflict(share: Exact, numerator: Exact, printed: Exact): DerivedOf<'conflict'> | null {
  const totals = totalsThatFit(numerator.value, share.value);
  if (totals.kind === 'none') return null;
  const largest = totals.kind === 'one' ? totals.total : totals.kind === 'several' ? totals.totals.at(-1) : totals.to;
  const least = intervalOf(printed)?.from?.at;
  if (largest === null || largest === undefined || !least || !isBelow([largest, 1n], least)) return null;
  return {
    kind: 'conflict',
    share: quantityOf(share),
    numerator: quantityOf(numerator),
    printed: { ...quantityOf(printed), subject: printed.subject },
    totals,
    inSameSource: printed.source === share.source,
    basis: [share, numerator, printed].map(referTo),
  };
}

/**
 * The printed counts that cannot stand beside a share and its numerator: larger, for all that they were rounded, than every
 * total that fits, although of the same things, place and time. A smaller count is no conflict, for it may count only some.
 *
 * @param observations those of the park
 * @example deriveConflicts(share78, count856, [members1262])[0]?.totals // { kind: 'one', total: 1096n }, not 1262
 */
export function deriveConflicts(
  share: Observation,
  numerator: Observation,
  observations: readonly Observation[],
): DerivedOf<'conflict'>[] {
  if (share.kind !== 'share' || share.unit !== '%' || !isExact(share) || !isInFull(share)) return [];
  if (!isWholeCount(numerator)) return [];
  return observations
    .filter((one): one is Exact => one.kind === 'count' && isExact(one) && decimalPlaces(one.value) === 0)
    .filter((printed) => isBeside(share, printed) && isOfSameThings(share, numerator, printed))
    .flatMap((printed) => describeConflict(share, numerator, printed) ?? []);
}
