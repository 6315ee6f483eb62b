import { qualifiers } from '#lib/schema/qualifier.ts';
import type { DerivedOf, Exact, Rescue } from './derived.ts';
import { nearestMisses, type Reading, totalsThatFit } from './percentage.ts';
import { quantityOf } from './quantity.ts';
import { referTo } from './reference.ts';

/** How else the share could have come about when rounding leaves no total: by cutting off, or as a level reached. */
function deriveRescues(share: Exact, numerator: Exact): Rescue[] {
  const isLevel = share.qualifier !== null && qualifiers[share.qualifier].bound === 'atLeast';
  const readings: Rescue['reading'][] = isLevel ? ['truncated', 'atLeast'] : ['truncated'];
  return readings.flatMap((reading) => {
    const totals = totalsThatFit(numerator.value, share.value, { reading });
    return totals.kind === 'none' ? [] : [{ reading, totals }];
  });
}

/**
 * The whole totals that a count and its share leave, or that they leave none, and what would save them.
 *
 * @param numerator a whole number of things
 */
export function deriveTotal(
  share: Exact,
  numerator: Exact,
  reading: Exclude<Reading, 'truncated'>,
): DerivedOf<'total'> | DerivedOf<'no-total'> {
  const totals = totalsThatFit(numerator.value, share.value, { reading });
  const common = {
    share: quantityOf(share),
    numerator: quantityOf(numerator),
    reading,
    basis: [share, numerator].map(referTo),
  };
  if (totals.kind !== 'none') return { ...common, kind: 'total', totals };
  const [nearest = null] = nearestMisses(numerator.value, share.value);
  return {
    ...common,
    kind: 'no-total',
    nearest,
    rescues: reading === 'rounded' ? deriveRescues(share, numerator) : [],
  };
}
