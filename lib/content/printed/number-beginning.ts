import { decimalPlaces } from '#lib/schema/decimal.ts';
import { chineseDigit, type Numeral, numeral, readNeighbours, readNumeral } from '#lib/schema/numerals.ts';
import { isLess, isSame, over, type Ratio, times } from '#lib/schema/ratio.ts';
import { breakthrough, growthInPlaces, multiplied } from './exempt.ts';
import { insideDoubling } from './qualifier-words.ts';

/** What a number is found to be where it begins, before the words that follow it. */
export type Beginning = {
  low: Numeral;
  /** The upper end of a range. */
  high: Numeral | null;
  /** Three thirds have no decimal: such a number is held to the places that the value is written with. */
  isFraction: boolean;
  /** The unit's word without a scale (元 of 亿元); null where none is. */
  unit: string | null;
  /** 第一, 首个, 前20强: a place in an order. */
  ordinal: boolean;
  /** 翻番: 2 times, which may also be told as a rise by 1 time or 100 %. */
  isDoubling: boolean;
  /** 翻一番半, 两位数增长: it is not said how much. */
  isUnclear: boolean;
};

/** A side of a ratio that is told in words: 三比二, 十比一. */
const smallNumeral = '(?:[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';
const fraction = `(?:[十百千万]+|${chineseDigit}+[十百千万]*|\\d+[十百千万]*)分之${numeral}`;
export const range = '(?:[—–\\-~]{1,2}|至|到)';

/** The characters that a number begins with; nearly all others are passed over by them alone. */
export const firstCharacter = '[\\d〇零一二两三四五六七八九十廿卅百千万亿翻半双成过首榜头唯仨IV]';
export const holdsNumber = new RegExp(firstCharacter);

const doubled = `翻了?(?:${insideDoubling})?`;
/**
 * What sounds like a number and is none that all would write down: 翻一番半 and 翻两倍, which some read as one number and some
 * as another; 一大半, 大半 and 十之八九, which are more than a half; 仨 and Ⅲ个, which are no way to print a number; 两位数增长, 成倍增长
 * and 零的突破, which do not say how much.
 */
const unclear = `一[大多]半(?![天年夜生辈个])|十[之有][六七八九]{1,2}(?![个家名])|(?<=(?<!扩)[大小])半(?![天年夜生辈个径导圆球])|(?<![们妹弟兄哥姐爷])仨|(?<![A-Za-z])(?:I{1,3}|IV|VI{0,3}|IX)(?=[个家名项件次条支])|[百千万]儿[百千]?八[百十]|百八?十(?=[余多来]?[个家名人件项次户])|${doubled}(?:(?:${chineseDigit}|\\d)番半|(?!一倍)${numeral}[多余]?倍)|${growthInPlaces}|${breakthrough}|${multiplied}`;

/** What begins a number, longest forms first. */
export const beginning = new RegExp(
  `(?=${firstCharacter})(?:${[
    `(?<fraction>${fraction})`,
    '(?<whole>百分百)',
    '(?<ratio>(?<![\\d.:])(?:1[:∶比]\\d+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?[:∶比]1|\\d{1,2}[:∶比]\\d|\\d{1,2}比\\d{2})(?![\\d.:]))',
    `(?<spoken>(?<![第其])${smallNumeral}比${smallNumeral}(?![般样直起些定]))`,
    '(?<slash>\\d{1,3}[⁄/]\\d{1,3}(?!\\d))',
    `(?<unclear>${unclear})`,
    `(?<doubling>${doubled}(?:(?:${chineseDigit}|\\d)?番|一?倍))`,
    `(?<tenths>(?:${chineseDigit}(?:${range}?${chineseDigit})?|\\d(?:${range}\\d)?)成(?:${chineseDigit}|\\d|半)?(?:(?<=[近约超占达逾].{1,3}成)(?=为)|(?![员立为果本功长型不])))`,
    '(?<double>双倍)',
    '(?<halved>(?:(?<=减)|(?<=(?<![附最靠临邻])近))半(?![数日天年月周小个公亩里吨征收截山路途价开辈]))',
    '(?<half>半数|一半|过半(?!数)|半(?=[日天年月周]|小时|个|公里|亩|里|吨))',
    '(?<first>首(?=[个家批次位名条座支例所届])|榜首|头名|首位|唯一)',
    `(?<number>(?<!翻了?)${numeral})`,
  ].join('|')})`,
  'gu',
);

const percent = (worth: Ratio): Numeral => ({ worth, decimals: 0, hasScale: true });

/** 三分之二 as a percentage, 百分之九十七点七 as the number that follows, 千分之三 in ‰. */
function readFraction(text: string): { low: Numeral; unit: string; isFraction: boolean } | null {
  const [below = '', above = ''] = text.includes('分之') ? text.split('分之') : text.split(/[⁄/]/).toReversed();
  const number = readNumeral(above);
  if (!number) return null;
  if (below === '百') return { low: number, unit: '%', isFraction: false };
  if (below === '千') return { low: number, unit: '‰', isFraction: false };
  const parts = readNumeral(below);
  if (!parts || parts.worth[0] === 0n) return null;
  return { low: percent(over(times(number.worth, [100n, 1n]), parts.worth)), unit: '%', isFraction: true };
}

const begin = (
  low: Numeral,
  {
    high = null,
    unit = null,
    isFraction = false,
    ordinal = false,
    isDoubling = false,
    isUnclear = false,
  }: Partial<Beginning> = {},
): Beginning => ({ low, high, isFraction, unit, ordinal, isDoubling, isUnclear });
const exactly = (worth: bigint): Numeral => ({ worth: [worth, 1n], decimals: 0, hasScale: true });
const digitsOf = (text: string) => readNumeral(text)?.worth ?? ([1n, 1n] as const);

function readPlain(text: string): Beginning | null {
  const both = readNeighbours(text);
  if (both) return begin(both[0], { high: both[1] });
  const low = readNumeral(text);
  return low && begin(low);
}

function readPart(text: string): Beginning | null {
  const read = readFraction(text);
  return read && begin(read.low, read);
}

/** As many of the larger as there are for each of the smaller. */
function readRatio(text: string): Beginning | null {
  const sides = text.split(/[:∶比]/).map(digitsOf) as [Ratio, Ratio];
  const [smaller, larger] = isLess(sides[0], sides[1]) ? sides : (sides.toReversed() as [Ratio, Ratio]);
  if (smaller[0] === 0n) return null;
  return isSame(smaller, [1n, 1n])
    ? begin({ worth: larger, decimals: decimalPlaces(text), hasScale: false }, { unit: '倍' })
    : begin({ worth: over(larger, smaller), decimals: 0, hasScale: true }, { unit: '倍', isFraction: true });
}

function readDoubling(text: string): Beginning {
  const [times2] = digitsOf(text.slice(-2, -1));
  return begin(exactly(2n ** times2), { unit: '倍', isDoubling: true });
}

function readTenths(text: string): Beginning | null {
  const [tens = '', ones = ''] = text.split('成');
  const rest = ones === '半' ? 5n : ones === '' ? 0n : digitsOf(ones)[0];
  const ends = readNeighbours(tens) ?? tens.split(new RegExp(range)).map(readNumeral);
  const [low, high] = ends.map((one) => one && percent([one.worth[0] * 10n + rest, 1n]));
  return low ? begin(low, { high: high ?? null, unit: '%' }) : null;
}

const readHalf = (text: string): Beginning =>
  text === '半' ? begin({ worth: [1n, 2n], decimals: 0, hasScale: true }) : begin(exactly(50n), { unit: '%' });

/** How what {@link beginning} finds under a name is read. */
const readings: [name: string, read: (text: string) => Beginning | null][] = [
  ['number', readPlain],
  ['fraction', readPart],
  ['slash', readPart],
  ['ratio', readRatio],
  ['spoken', readRatio],
  ['unclear', () => begin(exactly(0n), { isUnclear: true })],
  ['whole', () => begin(exactly(100n), { unit: '%' })],
  ['doubling', readDoubling],
  ['tenths', readTenths],
  ['double', () => begin(exactly(2n), { unit: '倍' })],
  // 减半: by half, and a fall as the word before it says; 近半: of all.
  ['halved', () => begin(exactly(50n), { unit: '%' })],
  ['half', readHalf],
  ['first', (text) => begin(exactly(1n), { ordinal: text !== '唯一' })],
];

/** What {@link beginning} has found, by its text and the names of its groups; null where that is no number after all. */
export const readBeginning = (text: string, groups: Record<string, string | undefined>): Beginning | null =>
  readings.find(([name]) => groups[name] !== undefined)?.[1](text) ?? null;
