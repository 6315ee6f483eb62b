import type { Observation } from '#lib/schema/observation.ts';
import type { Per } from '#lib/schema/practice.ts';
import { type DerivedOf, isWholeCount } from './derived.ts';
import { quantityOf } from './quantity.ts';
import { referTo } from './reference.ts';

/**
 * How many of one thing there are for each of another, where one sentence of the source ties the two (466 organizations,
 * to which 240 instructors were sent: 1.9 for each). The content says which sentence; null where the two are not of one
 * paragraph, one owner and one time, or where either is no exact count.
 *
 * @example derivePer(organizations466, instructors240)?.ratio // [466n, 240n]
 */
export function derivePer(numerator: Observation, denominator: Observation): DerivedOf<'per'> | null {
  if (!isWholeCount(numerator) || !isWholeCount(denominator)) return null;
  const isTied =
    numerator.park === denominator.park &&
    numerator.source === denominator.source &&
    numerator.paragraph !== null &&
    numerator.paragraph === denominator.paragraph &&
    numerator.period?.text === denominator.period?.text &&
    numerator.territory.kind === denominator.territory.kind &&
    numerator.territory.name === denominator.territory.name;
  const [above, below] = [BigInt(numerator.value), BigInt(denominator.value)];
  if (!isTied || below === 0n) return null;
  return {
    kind: 'per',
    numerator: quantityOf(numerator),
    denominator: quantityOf(denominator),
    ratio: [above, below],
    basis: [referTo(numerator), referTo(denominator)],
  };
}

/**
 * The same of two figures of one park by their ids, as a practice names them; null where one of them is not there.
 *
 * @param byId the figures of the park
 */
export function derivePerNamed(
  { of, to }: Pick<Per, 'of' | 'to'>,
  byId: ReadonlyMap<string, Observation>,
): DerivedOf<'per'> | null {
  const [numerator, denominator] = [byId.get(of), byId.get(to)];
  return numerator && denominator ? derivePer(numerator, denominator) : null;
}
