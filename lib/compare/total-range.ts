import { parseDecimal, powerOfTen, writeDecimal } from './decimal.ts';
import { ceilOf, divide, type Fraction, floorOf, type HalfOpen, isBelow } from './fraction.ts';
import { type Reading, shareBounds } from './percentage.ts';

/** One unit of the last digit of a decimal. */
const lastUnit = (amount: string): Fraction => [1n, powerOfTen(parseDecimal(amount).places)];

/**
 * What a printed amount may have been before it was printed: `"356"` rounded is [355.5, 356.5).
 *
 * @param step to what it was printed, where that is not its last digit: 1000 of 15000 printed as 1.5 ten thousands
 */
export function amountBounds(amount: string, reading: Reading, step: Fraction = lastUnit(amount)): HalfOpen {
  const { digits, places } = parseDecimal(amount);
  const [stepAbove, stepBelow] = step;
  const [at, unit] = [digits * stepBelow, powerOfTen(places) * stepBelow];
  const width = stepAbove * powerOfTen(places);
  if (reading === 'truncated') return { from: [at, unit], to: [at + width, unit] };
  const below = 2n * at - width;
  return { from: [below < 0n ? 0n : below, 2n * unit], to: [2n * at + width, 2n * unit] };
}

/** Both ends as decimals of the amount's unit, widened outward to its places; `to` is null where there is no largest. */
export type TotalRange = { from: string; to: string | null };

/**
 * The totals of which a printed amount (money, or a count that was rounded) is a printed percentage. Both were rounded, so both
 * widen the answer; read as a level reached, the amount still counts as rounded. Null above 100 %.
 *
 * @example impliedTotalRange('356', '42') // { from: '836', to: '860' }: 355.5 ÷ 42.5 % to 356.5 ÷ 41.5 %
 * @throws RangeError when either is no decimal
 */
export function impliedTotalRange(
  numerator: string,
  share: string,
  { reading = 'rounded', step }: { reading?: Reading; step?: Fraction } = {},
): TotalRange | null {
  const amount = amountBounds(numerator, reading, step);
  const rate = shareBounds(share, reading);
  if (isBelow([1n, 1n], rate.from)) return null;
  const { places } = parseDecimal(numerator);
  const scale = ([n, d]: Fraction): Fraction => [n * powerOfTen(places), d];
  const largestRate: Fraction = isBelow([1n, 1n], rate.to) ? [1n, 1n] : rate.to;
  return {
    from: writeDecimal(floorOf(scale(divide(amount.from, largestRate))), places),
    to: rate.from[0] === 0n ? null : writeDecimal(ceilOf(scale(divide(amount.to, rate.from))), places),
  };
}
