import { decimalPlaces } from './decimal.ts';
import { numeral, readNumeral } from './numerals.ts';
import { isLess, isSame, over, type Ratio, readDecimal, times } from './ratio.ts';
import type { Unit } from './unit.ts';

/** A number and how its source prints it; words may tell a part of a hundred. */
type Printed = { value: string; unit: Unit; printed: string };

const tenTo = (exponent: number): Ratio =>
  exponent >= 0 ? [10n ** BigInt(exponent), 1n] : [1n, 10n ** BigInt(-exponent)];

const powerOf: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The place of the last digit of a whole number that is not a nought. */
function lastPlace(whole: bigint): number {
  let [rest, place] = [whole, 0];
  for (; rest !== 0n && rest % 10n === 0n; rest /= 10n) place += 1;
  return place;
}

/**
 * The power of ten of the last digit that a numeral prints: 3 of 1.5万 and of 一万五千, 4 of 两万, 0 of 五百, which is said as
 * 500 is written.
 */
function placeIn(text: string, { worth, decimals, hasScale }: { worth: Ratio; decimals: number; hasScale: boolean }) {
  const [, digits, scale = ''] = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(text) ?? [];
  if (digits !== undefined) return [...scale].reduce((sum, char) => sum + (powerOf[char] ?? 0), -decimals);
  const end = powerOf[/[万亿]$/.exec(text)?.[0] ?? ''];
  if (end !== undefined) return end - decimals;
  return hasScale ? lastPlace(worth[0] / worth[1]) : -decimals;
}

/** Sources write no number of more digits than this beside a word for a power of ten. */
const largestScale = 12;

/** By how many powers of ten one number is larger than another: 4 of 150,000,000 and 15,000; null where it is no such power. */
function powerBetween(larger: Ratio, smaller: Ratio): number | null {
  if (smaller[0] === 0n || larger[0] === 0n) return isSame(larger, smaller) ? 0 : null;
  for (let power = 0; power <= largestScale; power += 1) {
    if (isSame(larger, times(smaller, tenTo(power)))) return power;
    if (isSame(times(larger, tenTo(power)), smaller)) return -power;
  }
  return null;
}

const everyNumeral = new RegExp(numeral, 'g');
/** Parts that are told in words, and so to about a tenth: 七成, 半数, 三分之二; 七成五 is told to a hundredth. */
const tenths = /成(?<rest>半|[一二三四五六七八九\d])?/;
const nths = /(?<below>[〇零一二两三四五六七八九十百千万亿\d]+)分之|\d{1,3}[⁄/](?<slash>\d{1,3})/;
const tenth: Ratio = [10n, 1n];

/** The step of a part that is told in words, in percent; null of every other number. */
function stepInWords(printed: string): Ratio | null {
  if (/[%％‰‱]|百分之|千分之/.test(printed)) return null;
  const { below, slash } = nths.exec(printed)?.groups ?? {};
  const parts = readNumeral(slash ?? below ?? '')?.worth;
  if (parts && parts[0] > 0n) {
    const step = over([100n, 1n], parts);
    return isLess(step, tenth) ? step : tenth;
  }
  if (/半数|一半|过半|减半/.test(printed)) return tenth;
  const found = tenths.exec(printed);
  if (!found) return null;
  const rest = found.groups?.['rest'];
  return rest === undefined ? tenth : rest === '半' ? [5n, 1n] : [1n, 1n];
}

/** Wordings without such a character print a number in the digits of its value, and nothing need be read. */
const holdsWords = /[一二两三四五六七八九十百千万亿成半分⁄/]/;

/**
 * What one unit of the last digit is that a source prints of a number, in the unit of its figure: 0.1 of 97.7 %, 1000 of
 * 15,000 printed as 1.5万 or 一万五千, 10 of 七成 and of 三分之二. The number was rounded to it, where it was rounded.
 */
export function printedStep({ value, unit, printed }: Printed): Ratio {
  const places = decimalPlaces(value);
  const size = value.replace('-', '');
  if (!holdsWords.test(printed) && printed.includes(size)) return tenTo(-places);
  const inWords = unit === '%' ? stepInWords(printed) : null;
  if (inWords) return inWords;
  const worth = readDecimal(size);
  const found = [...printed.replace(/(?<=\d),(?=\d{3})/g, '').matchAll(everyNumeral)].flatMap(([text]) => {
    const read = readNumeral(text);
    const power = read && powerBetween(read.worth, worth);
    return read === null || power === null ? [] : [{ power, place: placeIn(text.replace('个亿', '亿'), read) - power }];
  });
  const [nearest] = found.toSorted((a, b) => Math.abs(a.power) - Math.abs(b.power));
  return tenTo(nearest?.place ?? -places);
}

/** Whether a number is printed to the last digit of its value: 15000, but not 15000 printed as 1.5万. */
export const isInFull = (one: Printed): boolean => !isLess(tenTo(-decimalPlaces(one.value)), printedStep(one));
