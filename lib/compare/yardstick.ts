import type { Statistic } from '#lib/schema/observation.ts';
import type { ReferenceFigure } from '#lib/schema/reference.ts';
import type { Unit } from '#lib/schema/unit.ts';
import { parseDecimal, powerOfTen } from './decimal.ts';
import { divide, type Fraction, roundFraction } from './fraction.ts';
import { impliedTotalRange, type TotalRange } from './total-range.ts';

/** A printed number as it is printed: `98.3` with `inTenThousands`, or `3168`. */
export type Amount = { value: string; inTenThousands: boolean; unit: Unit };

/** What a rate gives away beside the numerator that is printed with it. */
export type Yardstick =
  | { kind: 'denominator'; share: string; numerator: Amount; total: string; range: TotalRange }
  | { kind: 'agreement'; share: string; numerator: Amount; total: Amount; rate: string; agrees: boolean };

const amountOf = ({ value, tenThousands, unit }: Statistic): Amount | null =>
  value === null ? null : { value: tenThousands ?? value, inTenThousands: Boolean(tenThousands), unit };

const toFraction = (decimal: string): Fraction => {
  const { digits, places } = parseDecimal(decimal);
  return [digits, powerOfTen(places)];
};

/**
 * Works out the denominator that a printed rate and its numerator imply, or where the denominator is printed too, whether
 * the three agree. Null where no numerator is printed. An organization is never divided by enterprises: the file names
 * the numerator.
 *
 * @example deriveYardstick(rate9991, figures2011) // { kind: 'denominator', total: '98.4', range: { from: '98.3', to: '98.5' }, … }
 */
export function deriveYardstick(
  share: ReferenceFigure,
  figureById: ReadonlyMap<string, ReferenceFigure>,
): Yardstick | null {
  const printed = figureById.get(share.numerator ?? '');
  const numerator = printed ? amountOf(printed) : null;
  if (share.value === null || share.unit !== '%' || numerator === null) return null;
  const [of, hundred] = [toFraction(numerator.value), [100n, 1n] as const];
  const whole = figureById.get(share.total ?? '');
  const total = whole ? amountOf(whole) : null;
  if (total !== null && total.inTenThousands === numerator.inTenThousands) {
    const [n, d] = divide(of, toFraction(total.value));
    const percent: Fraction = [n * hundred[0], d];
    const { places } = parseDecimal(share.value);
    const agrees = roundFraction(percent, places) === share.value;
    return {
      kind: 'agreement',
      share: share.value,
      numerator,
      total,
      rate: roundFraction(percent, places + 1),
      agrees,
    };
  }
  const range = impliedTotalRange(numerator.value, share.value);
  if (range === null || !numerator.inTenThousands) return null;
  const [n, d] = divide(of, toFraction(share.value));
  const { places } = parseDecimal(numerator.value);
  return {
    kind: 'denominator',
    share: share.value,
    numerator,
    total: roundFraction([n * hundred[0], d], places),
    range,
  };
}
