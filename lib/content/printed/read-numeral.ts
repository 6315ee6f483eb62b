import { type Figure, kindOf, type Numeral } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { isSame } from '#lib/schema/ratio.ts';
import { wordsOf } from '#lib/schema/unit.ts';
import { type PrintedFigure, printedNumberOf } from './check-printed-wording.ts';
import { factorBetween } from './compare-number.ts';
import { normalizeFigure } from './normalize.ts';
import { qualifierInside } from './qualifier-words.ts';
import type { PrintedNumber } from './wording.ts';

type Line = Pick<Figure, 'value' | 'upper' | 'unit' | 'kind' | 'printed' | 'qualifier'>;

/** Numbers that say their unit themselves. */
const holdsUnit = /分之|[⁄/:∶比]|成|半数|一半|百分百|双倍/;
/** What cannot follow a verb as it stands: 过半, whose qualifier is inside it, and 零, whose unit turns to 零件, 零人. */
const unfit = /过半|^[零〇]$/;

/** 多名, 余万家: the word between a number and its unit, and the scale behind that. */
const behind = /^(?:有余|余|多|几|来)([十百千万亿]*)/;

/** The unit behind a number that has its scale already: 元 of 亿元 behind 百亿. */
const unitBehind = (numeral: string, scale: string, word: string) =>
  scale + (/[万亿]$/.test(numeral + scale) ? word.replace(/^[万亿]/, '') : word);

/** The word of a qualifier that follows the unit, as the source has it: 内 for 以内. */
function tailOf({ qualifier, printed }: PrintedFigure, end: number): string | null {
  if (qualifier === null || qualifiers[qualifier].place !== 'after') return null;
  const rest = normalizeFigure(printed).slice(end);
  const words = [qualifier, ...qualifiers[qualifier].equals].toSorted((a, b) => b.length - a.length);
  return words.find((word) => rest.startsWith(word)) ?? null;
}

/**
 * The unit that stands with the number of the source: 6天 is told as 天, as 6日 is a date; 半年 of a figure in 个月 keeps its 年,
 * as 半个月 is another time.
 */
function spokenUnit(number: PrintedNumber, unit: Line['unit']): string {
  const isConverted = !isSame(factorBetween(number, unit) ?? [1n, 1n], [1n, 1n]);
  return number.unit !== null && (unit === '日' || isConverted) ? number.unit : wordsOf(unit)[0];
}

/** Most figures are printed in the digits of their value; to see that takes no reading of the wording. */
function isInDigits({
  value,
  qualifier,
  printed,
  unit,
}: Pick<PrintedFigure, 'value' | 'qualifier' | 'printed' | 'unit'>): boolean {
  if ((unit === '日' && printed.includes('天')) || (unit === '倍' && !printed.includes('倍'))) return false;
  const follows = qualifier !== null && qualifiers[qualifier].place === 'after';
  return value !== null && printed.includes(value.replace('-', '')) && (!follows || printed.includes(qualifier));
}

/**
 * How a source writes the number of a figure, so that pages can write it so. A range keeps its digits.
 *
 * @returns null where it is the value in digits, or where the wording would not read in a sentence
 * @example readNumeral({ printed: '半日内', value: '0.5', unit: '日', qualifier: '以内', … }) // { number: '半', unit: '日', tail: '内' }
 */
export function readNumeral(line: Line): Numeral | null {
  const { value = null, upper = null, qualifier = null, unit } = line;
  if (value === null || upper !== null || isInDigits({ value, qualifier, unit, printed: line.printed })) return null;
  const figure: PrintedFigure = { ...line, value, upper, qualifier, kind: kindOf(line) };
  const number = printedNumberOf(figure);
  if (number === null || number.high !== null || unfit.test(number.numeral)) return null;
  // 半 of 近半 and 减半 is no number before %.
  if (number.numeral === '半' && unit === '%') return null;
  const tail = tailOf(figure, number.end);
  // 翻两番 is no number that is risen by.
  if (number.isDoubling) {
    if (figure.kind === 'growth') return null;
    const doubled = { number: number.numeral, unit: '', tail };
    return qualifierInside(number.numeral) === null ? doubled : { ...doubled, holdsQualifier: true };
  }
  if (holdsUnit.test(number.numeral)) return { number: number.numeral, unit: '', tail };
  const rest = number.text.slice(number.numeral.length);
  if (/半/.test(rest)) return null;
  const word = spokenUnit(number, unit);
  if (/^[首榜头唯]/.test(number.numeral)) return { number: '一', unit: word, tail };
  return { number: number.numeral, unit: unitBehind(number.numeral, behind.exec(rest)?.[1] ?? '', word), tail };
}
