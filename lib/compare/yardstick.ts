import type { Statistic } from '#lib/schema/observation.ts';
import type { ReferenceFigure } from '#lib/schema/reference.ts';
import type { Unit } from '#lib/schema/unit.ts';
import { parseDecimal, powerOfTen } from './decimal.ts';
import { isDefinite } from './derived.ts';
import { divide, type Fraction, roundFraction } from './fraction.ts';
import { impliedTotalRange, type TotalRange } from './total-range.ts';
import { type End, type Interval, intervalOf, liesBelow } from './value-interval.ts';

/** A printed number as it is printed: `98.3` with `inTenThousands`, or `3168`. */
export type Amount = { value: string; inTenThousands: boolean; unit: Unit };

/** What a rate gives away beside the numerator that is printed with it. */
export type Yardstick =
  | { kind: 'denominator'; share: string; numerator: Amount; total: string; range: TotalRange }
  | {
      kind: 'agreement';
      share: string;
      numerator: Amount;
      total: Amount;
      rate: string;
      isRounded: boolean;
      agrees: boolean;
    };

type Definite = Statistic & { value: string };

const amountOf = ({ value, tenThousands, unit }: Definite): Amount => ({
  value: tenThousands ?? value,
  inTenThousands: Boolean(tenThousands),
  unit,
});

/** The figure of an id where it is no vague one, from which nothing can be worked out. */
const definiteOf = (id: string | null, figureById: ReadonlyMap<string, ReferenceFigure>): Definite | null => {
  const figure = figureById.get(id ?? '');
  return figure && isDefinite(figure) ? figure : null;
};

const toFraction = (decimal: string): Fraction => {
  const { digits, places } = parseDecimal(decimal);
  return [digits, powerOfTen(places)];
};

/** Whether a part of a whole, each of which may have been rounded, can be a share that may have been rounded too. */
function canBeShare(part: Definite, whole: Definite, share: Definite): boolean {
  const [above, below, rate] = [part, whole, share].map((figure) => intervalOf(figure));
  if (!above?.from || !above.to || !below?.from || !below.to || !rate) return false;
  const percent = (a: End, b: End): End => {
    const [n, d] = divide(a.at, b.at);
    return { at: [n * 100n, d], included: a.included && b.included };
  };
  const quotient: Interval = { from: percent(above.from, below.to), to: percent(above.to, below.from) };
  return !liesBelow(quotient, rate) && !liesBelow(rate, quotient);
}

/**
 * Works out the denominator that a printed rate and its numerator imply, or where the denominator is printed too, whether
 * the three agree, for all that they were rounded. Null where no numerator is printed, or where a word leaves one of them
 * open. An organization is never divided by enterprises: the file names the numerator.
 *
 * @example deriveYardstick(rate9991, figures2011) // { kind: 'denominator', total: '98.4', range: { from: '98.3', to: '98.5' }, … }
 */
export function deriveYardstick(
  share: ReferenceFigure,
  figureById: ReadonlyMap<string, ReferenceFigure>,
): Yardstick | null {
  const part = definiteOf(share.numerator, figureById);
  if (share.unit !== '%' || !isDefinite(share) || part === null) return null;
  const whole = definiteOf(share.total, figureById);
  const numerator = amountOf(part);
  const of = toFraction(numerator.value);
  const { places } = parseDecimal(share.value);
  const total = whole && amountOf(whole);
  if (whole && total && total.inTenThousands === numerator.inTenThousands) {
    const [n, d] = divide(of, toFraction(total.value));
    return {
      kind: 'agreement',
      share: share.value,
      numerator,
      total,
      rate: roundFraction([n * 100n, d], places + 1),
      isRounded: (n * 100n * powerOfTen(places + 1)) % d !== 0n,
      agrees: canBeShare(part, whole, share),
    };
  }
  const range = impliedTotalRange(numerator.value, share.value);
  if (range === null || !numerator.inTenThousands) return null;
  const [n, d] = divide(of, toFraction(share.value));
  return {
    kind: 'denominator',
    share: share.value,
    numerator,
    total: roundFraction([n * 100n, d], parseDecimal(numerator.value).places),
    range,
  };
}
