import { holdsFormalNumerals } from '#lib/schema/formal-numerals.ts';
import { exempt } from './exempt.ts';
import { halfWidth } from './normalize.ts';
import { normalizeInPlace } from './normalize-in-place.ts';
import { firstCharacter } from './number-beginning.ts';
import { isDoubtful } from './unit-words.ts';
import { type NumberSpan, readSpans } from './wording.ts';

/** A number found in a text: as it stands there, and where. */
export type StrayNumber = { text: string; index: number };

const blank = (part: string) => '　'.repeat(part.length);

const isDigits = ({ numeral }: NumberSpan) => /^\d/.test(numeral);
const isPlainNumeral = (numeral: string) => /^[〇零一二两三四五六七八九十廿卅百千万亿点]+$/.test(numeral);

/** Characters out of which normalizing makes none that a number begins with. */
const harmless = '[\\n -/:-~·—‘-”\\u3000-\\u3002\\u3008-\\u3011\\u4E00-\\u9FFF！-／：-ＨＪ-ＵＷ-～]';
const beginsNumber = new RegExp(`${firstCharacter}|(?!${harmless})[^]`);

/** Whether there may be a number in a text as it is written: false only where none is. */
export const mayHoldNumber = (text: string): boolean => beginsNumber.test(text) || holdsFormalNumerals(text);

/** Units that 一 is no article of: 增长一倍, 提高一个百分点, 一个工作日办结. */
const measuredByOne = /^(?:倍|个?(?:百|千)分点|个?工作日)$/;

/** Whether a number in running text is one that needs a figure. 一 is mostly an article in Chinese: 一个、一家. */
export function isStray(number: NumberSpan, words: string): boolean {
  const { numeral, unit, start, ordinal } = number;
  if (/^[仨IV]/.test(numeral) || (number.isUnclear && numeral === '半')) return true;
  const last = words[start - 1] ?? '';
  if (/^(?:首|榜首|头名|唯一)/.test(numeral)) return false;
  if (isDigits(number)) return true;
  if (numeral === '半') return !/[上下前后大多对夜]/.test(last) && unit !== null;
  if (/成/.test(numeral)) return !/^一成$/.test(numeral) || !/^不变/.test(words.slice(number.end));
  if (!isPlainNumeral(numeral)) return true;
  if (ordinal || /[第其]/.test(last)) return false;
  if (numeral === '一') return unit !== null && measuredByOne.test(unit);
  return unit !== null;
}

/** Digits with a unit or a percentage keep their meaning within quotation marks; other numerals are part of a name. */
export const isFigureInQuotes = (number: NumberSpan) =>
  number.unit !== null && !isDoubtful(number.unit) && (isDigits(number) || number.numeral.includes('分之'));

/** The places between quotation marks, as pairs. */
export const quotesOf = (text: string) =>
  Array.from(text.matchAll(/“[^”]*”/g), ({ 0: quote, index }) => [index, index + quote.length] as const);

/** As the message quotes it: digits with their scale and percentage, numerals with their unit, 数 with its 十. */
function wordsOfNumber(number: NumberSpan, words: string): { start: number; end: number } {
  const { start, end, text, numeral } = number;
  const isVague =
    (/[数几]/.test(words[start - 1] ?? '') && isPlainNumeral(numeral)) || (number.isUnclear && numeral === '半');
  const digits = /^[\d.⁄/]+(?:[:∶比][\d.]+)?(?:[%‰‱]?[—–\-~至到]+[\d.]+)?[十百千万亿]*[%‰‱成]?/.exec(text)?.[0];
  return {
    start: isVague ? start - 1 : start,
    end: digits === undefined ? end : start + Math.max(digits.length, numeral.length),
  };
}

/**
 * Finds the numbers that stand in prose without an observation behind it: digits, Chinese numerals before any word of
 * the table of units, fractions, 翻番, 半数, 三成.
 *
 * A heuristic: it knows the exceptions named in `content/README.md` and the names given.
 *
 * @param names names of parks, companies and practices that may hold numerals
 * @returns what was found and where, in the order of the text
 * @example strayNumbers('共有12个党支部', []) // [{ text: '12', index: 2 }]
 */
export function strayNumbers(text: string, names: Iterable<string>): StrayNumber[] {
  if (!mayHoldNumber(text)) return [];
  const bare = halfWidth(text);
  let rest = bare.replace(exempt, blank);
  for (const name of names) rest = rest.replaceAll(bare === text ? name : halfWidth(name), blank(name));
  const { words, placeOf } = normalizeInPlace(rest);
  const numbers = readSpans(words);
  if (numbers.length === 0) return [];
  const quotes = rest.includes('“') ? quotesOf(rest) : [];
  return numbers.flatMap((number) => {
    const { start, end } = wordsOfNumber(number, words);
    const from = placeOf(start);
    const isQuoted = quotes.some(([open, close]) => from > open && from < close);
    if (isQuoted ? !isFigureInQuotes(number) : !isStray(number, words)) return [];
    const to = placeOf(end - 1) + 1;
    return [{ text: text.slice(from, to), index: from }];
  });
}

/** What an editor reads about a number without a figure. */
export const strayMessage = (number: string) =>
  `数字“${number}”没有对应的数据，请链接到它的数据，或改写${/年$/.test(number) ? '；说的是时间就写年份，例如“2023—2025年”' : ''}`;

/** The same where a text takes no links. */
export const plainNumberMessage = (number: string) =>
  `数字“${number}”没有对应的数据，这里也写不了链接；请改写，是名称里的就加引号“……”`;
