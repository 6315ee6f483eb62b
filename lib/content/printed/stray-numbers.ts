import { exempt } from './exempt.ts';
import { normalizeInPlace } from './normalize-in-place.ts';
import { isDoubtful } from './unit-words.ts';
import { type PrintedNumber, readNumbers } from './wording.ts';

/** A number found in a text: as it stands there, and where. */
export type StrayNumber = { text: string; index: number };

const blank = (part: string) => '　'.repeat(part.length);

const isDigits = ({ numeral }: PrintedNumber) => /^\d/.test(numeral);
const isPlainNumeral = (numeral: string) => /^[〇零一二两三四五六七八九十百千万亿点]+$/.test(numeral);

/** Whether a number in running text is one that needs a figure. 一 is mostly an article in Chinese: 一个、一家. */
export function isStray(number: PrintedNumber, words: string): boolean {
  const { numeral, unit, start, ordinal } = number;
  const before = words.slice(0, start);
  if (/^(?:首|榜首|头名|唯一)/.test(numeral)) return false;
  if (isDigits(number)) return true;
  if (numeral === '半') return !/[上下前后大多对夜]$/.test(before) && unit !== null;
  if (/成/.test(numeral)) return !/^一成$/.test(numeral) || !/^不变/.test(words.slice(number.end));
  if (!isPlainNumeral(numeral)) return true;
  if (numeral === '一' || ordinal || /[第其]$/.test(before)) return false;
  return unit !== null;
}

/** Digits with a unit or a percentage keep their meaning within quotation marks; other numerals are part of a name. */
export const isFigureInQuotes = (number: PrintedNumber) =>
  number.unit !== null && !isDoubtful(number.unit) && (isDigits(number) || number.numeral.includes('分之'));

/** The places between quotation marks, as pairs. */
export const quotesOf = (text: string) =>
  Array.from(text.matchAll(/“[^”]*”/g), ({ 0: quote, index }) => [index, index + quote.length] as const);

/** As the message quotes it: digits with their scale and percentage, numerals with their unit, 数 with its 十. */
function wordsOfNumber(number: PrintedNumber, words: string): { start: number; end: number } {
  const { start, end, text, numeral } = number;
  const isVague = /[数几]$/.test(words.slice(0, start)) && isPlainNumeral(numeral);
  const digits = /^[\d.⁄/]+(?:[—–\-~至到]+[\d.]+)?[十百千万亿]*[%‰成]?/.exec(text)?.[0];
  return { start: isVague ? start - 1 : start, end: digits === undefined ? end : start + digits.length };
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
  let rest = text.replace(exempt, blank);
  for (const name of names) rest = rest.replaceAll(name, blank(name));
  const quotes = quotesOf(rest);
  const { words, places } = normalizeInPlace(rest);
  return readNumbers(words).flatMap((number) => {
    const { start, end } = wordsOfNumber(number, words);
    const from = places[start] ?? 0;
    const isQuoted = quotes.some(([open, close]) => from > open && from < close);
    if (isQuoted ? !isFigureInQuotes(number) : !isStray(number, words)) return [];
    const to = (places[end - 1] ?? from) + 1;
    return [{ text: text.slice(from, to), index: from }];
  });
}

/** What an editor reads about a number without a figure. */
export const strayMessage = (number: string) => `数字“${number}”没有对应的数据，请链接到它的数据，或改写`;
