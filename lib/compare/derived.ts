import type { Observation } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import type { ObservationRef } from './reference.ts';

export const DERIVED_LABEL = '本站推算';

/** Something the site worked out from printed figures. It is shown beside them and never stored as if printed. */
export type Derived = {
  kind: 'smallest-population' | 'total' | 'no-total' | 'total-range' | 'parts-sum' | 'ratio' | 'conflict';
  label: typeof DERIVED_LABEL;
  /** For every reader, in plain Chinese. */
  sentence: string;
  /** One click away: the arithmetic with its rounding. */
  formula: string;
  /** The printed figures that it rests on. */
  basis: ObservationRef[];
};

/** A figure with a number that a calculation may start from. */
export type Exact = Observation & { value: string };

/** A value that is already reported and definite: not a plan, not “余”, “约” or “近”. “达” leaves the number as it is. */
export function isExact(observation: Observation): observation is Exact {
  const { value, qualifier, status } = observation;
  return value !== null && status === 'reported' && (qualifier === null || !qualifiers[qualifier].vague);
}
