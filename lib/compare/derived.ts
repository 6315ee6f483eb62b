import { decimalPlaces } from '#lib/schema/decimal.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { isInFull } from '#lib/schema/printed-step.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import type { Fraction } from './fraction.ts';
import type { Miss, Reading, Totals } from './percentage.ts';
import type { Difference, Quantity } from './quantity.ts';
import { type ObservationRef, referenceKey } from './reference.ts';
import type { TotalRange } from './total-range.ts';

export type SomeTotals = Exclude<Totals, { kind: 'none' }>;

/** How else a share could have come about where rounding leaves no total. */
export type Rescue = { reading: Exclude<Reading, 'rounded'>; totals: SomeTotals };

type Printed = Quantity & Pick<Observation, 'printed'>;

/** What each kind of derivation worked out. */
type Worked = {
  /** The share printed alone: the smallest population that shows it, and the share there. */
  'smallest-population': { share: Quantity; smallest: Fraction };
  total: { share: Quantity; numerator: Quantity; reading: 'rounded' | 'atLeast'; totals: SomeTotals };
  'no-total': {
    share: Quantity;
    numerator: Quantity;
    reading: 'rounded' | 'atLeast';
    nearest: Miss | null;
    rescues: Rescue[];
  };
  /** A sum of money, or a count that was rounded to `step`, and its share, which was rounded too. */
  'amount-range': { share: Quantity; amount: Quantity; step: Fraction; range: TotalRange & { to: string } };
  'parts-sum': {
    total: Printed;
    parts: Quantity[];
    sum: string;
    /** Between which the sum lies where a part was rounded, in the unit of the total; null where none was. */
    within: [least: string, most: string] | null;
    /** The sum less the printed total. */
    gap: Difference;
    /** Whether the sum can be the total that its wording describes, for all that either was rounded. */
    agrees: boolean;
  };
  /**
   * How much `to` is more than `from`; less where it is negative. Where either was rounded that is about so much, and
   * `within` says how much at least and at most; where a word is vague only a bound is known.
   */
  difference: {
    from: Printed;
    to: Printed;
    amount: Difference;
    bound: 'exact' | 'rounded' | 'above' | 'atLeast' | 'below' | 'atMost';
    /** Only of a rounded one, in the unit of the amount. */
    within: [least: string, most: string] | null;
  };
  /** So many of the one for each of the other. */
  per: { numerator: Quantity; denominator: Quantity; ratio: Fraction };
  /** A printed count that is larger than every total that fits. */
  conflict: {
    share: Quantity;
    numerator: Quantity;
    printed: Quantity & Pick<Observation, 'subject'>;
    totals: SomeTotals;
    inSameSource: boolean;
  };
};
export type DerivedKind = keyof Worked;

/**
 * Something the site worked out from printed figures, as numbers. It is shown beside them, marked as derived, and never
 * stored as if printed. `basis`: the printed figures that it rests on.
 */
export type DerivedOf<K extends DerivedKind> = Worked[K] & { kind: K; basis: ObservationRef[] };
export type Derived = { [K in DerivedKind]: DerivedOf<K> }[DerivedKind];

/** Stands for a derivation in keys of lists: its kind and what it rests on. */
export const keyOfDerived = ({ kind, basis }: Derived): string => [kind, ...basis.map(referenceKey)].join(' ');

/** A figure with a number that a calculation may start from. */
export type Exact = Observation & { value: string };

/**
 * A single definite value: not a range, not one with a vague word. A word that only says that a level was reached leaves
 * the number as it is.
 */
export function isDefinite<O extends Pick<Observation, 'value' | 'upper' | 'qualifier'>>(
  observation: O,
): observation is O & { value: string } {
  const { value, upper, qualifier } = observation;
  return value !== null && upper === null && !(qualifier !== null && qualifiers[qualifier].vague);
}

/** A definite value that is reported: not a plan. */
export const isExact = (observation: Observation): observation is Exact =>
  isDefinite(observation) && observation.status === 'reported';

/**
 * A whole number of things that is reported and printed to its last digit, so that totals follow from it: not 1.5 ten
 * thousands.
 */
export const isWholeCount = (observation: Observation): observation is Exact =>
  isExact(observation) &&
  observation.kind === 'count' &&
  decimalPlaces(observation.value) === 0 &&
  isInFull(observation);
