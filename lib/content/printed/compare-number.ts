import { decimalPlaces } from '#lib/schema/decimal.ts';
import type { Numeral } from '#lib/schema/numerals.ts';
import { exactDecimal, formatRatio, isSame, over, type Ratio, readDecimal, times } from '#lib/schema/ratio.ts';
import { factorOf, measureOf, type Unit, units } from '#lib/schema/unit.ts';
import { unitsByWord } from './unit-words.ts';
import type { PrintedNumber } from './wording.ts';

/** How much of a figure's unit one of the printed unit is, or null where the two do not convert into each other. */
export function factorBetween({ unit: word, low }: PrintedNumber, unit: Unit): Ratio | null {
  if (word === null) {
    // 投资过百亿: a sum without its 元 is told by its scale alone.
    if (units[unit].kind === 'money') return low.hasScale ? over([1n, 1n], factorOf(unit)) : null;
    return units[unit].kind === 'count' || units[unit].kind === 'rank' ? [1n, 1n] : null;
  }
  const named = unitsByWord.get(word) ?? [];
  if (named.includes(unit)) return [1n, 1n];
  const other = named.find((one) => measureOf(one) === measureOf(unit));
  return other && measureOf(unit) !== 'item' ? over(factorOf(other), factorOf(unit)) : null;
}

/** What a printed number is in a figure's unit. */
const inUnit = (number: Numeral, factor: Ratio): Ratio => times(number.worth, factor);

/** The value to write for a printed number. */
export function valueFor(number: Numeral, factor: Ratio): string {
  const worth = inUnit(number, factor);
  if (!number.hasScale && isSame(factor, [1n, 1n])) return formatRatio(worth, number.decimals);
  return exactDecimal(worth) ?? formatRatio(worth, 1);
}

/** Whether a value, without its sign, is a printed number, with no more and no fewer decimal places than are printed. */
export function isValue(value: string, number: Numeral, factor: Ratio, isFraction: boolean): boolean {
  const written = value.replace('-', '');
  const worth = inUnit(number, factor);
  const places = decimalPlaces(written);
  if (isSame(readDecimal(written), worth)) {
    const isConverted = number.hasScale || !isSame(factor, [1n, 1n]);
    return places === number.decimals || (isConverted && !/\..*0$/.test(written));
  }
  return isFraction && exactDecimal(worth) === null && written === formatRatio(worth, places);
}
