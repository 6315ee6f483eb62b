import { decimalPlaces } from '#lib/schema/decimal.ts';
import { chineseDigit, type Numeral, numeral, readNeighbours, readNumeral, scaleWord } from '#lib/schema/numerals.ts';
import { isLess, isSame, over, type Ratio, times } from '#lib/schema/ratio.ts';
import { type Direction, directionAt, isLevel } from './direction.ts';
import { breakthrough, growthInPlaces, multiplied } from './exempt.ts';
import { normalizeFigure } from './normalize.ts';
import { insideDoubling, type Qualifiers, qualifiersAround } from './qualifier-words.ts';
import { unitWordAt } from './unit-words.ts';

/** One number that a wording prints, with the words that are its own. */
export type NumberSpan = {
  /** The number and the words of it: `超过1.5万名` → `1.5万名`. */
  text: string;
  start: number;
  end: number;
  low: Numeral;
  /** The upper end of a range. */
  high: Numeral | null;
  /** Three thirds have no decimal: such a number is held to the places that the value is written with. */
  isFraction: boolean;
  /** The unit's word without a scale (元 of 亿元), and as it is printed; null where none is. */
  unit: string | null;
  unitText: string | null;
  /** 第一, 首个, 前20强: a place in an order. */
  ordinal: boolean;
  /** 翻番: 2 times, which may also be told as a rise by 1 time or 100 %. */
  isDoubling: boolean;
  /** 翻一番半, 两位数增长: it is not said how much. */
  isUnclear: boolean;
  /** The number alone, as it is printed: `1.5万`. */
  numeral: string;
  /** The words between the number and its unit: 余 of 300余家. */
  between: string;
};

/** One number that a wording prints, with everything that stands about it. */
export type PrintedNumber = NumberSpan & { qualifiers: Qualifiers; direction: Direction | null; isLevel: boolean };

/** A side of a ratio that is told in words: 三比二, 十比一. */
const smallNumeral = '(?:[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';
const fraction = `(?:[十百千万]+|${chineseDigit}+[十百千万]*|\\d+[十百千万]*)分之${numeral}`;
const range = '(?:[—–\\-~]{1,2}|至|到)';

/** The characters that a number begins with; nearly all others are passed over by them alone. */
export const firstCharacter = '[\\d〇零一二两三四五六七八九十廿卅百千万亿翻半双成过首榜头唯仨IV]';
const holdsNumber = new RegExp(firstCharacter);

const doubled = `翻了?(?:${insideDoubling})?`;
/**
 * What sounds like a number and is none that all would write down: 翻一番半 and 翻两倍, which some read as one number and some
 * as another; 一大半, 大半 and 十之八九, which are more than a half; 仨 and Ⅲ个, which are no way to print a number; 两位数增长, 成倍增长
 * and 零的突破, which do not say how much.
 */
const unclear = `一[大多]半(?![天年夜生辈个])|十[之有][六七八九]{1,2}(?![个家名])|(?<=(?<!扩)[大小])半(?![天年夜生辈个径导圆球])|(?<![们妹弟兄哥姐爷])仨|(?<![A-Za-z])(?:I{1,3}|IV|VI{0,3}|IX)(?=[个家名项件次条支])|[百千万]儿[百千]?八[百十]|百八?十(?=[余多来]?[个家名人件项次户])|${doubled}(?:(?:${chineseDigit}|\\d)番半|(?!一倍)${numeral}[多余]?倍)|${growthInPlaces}|${breakthrough}|${multiplied}`;

/** What begins a number, longest forms first. */
const beginning = new RegExp(
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

const scales = new RegExp(`${scaleWord}+`, 'y');
const upperEnd = new RegExp(`${range}第?(?<number>百分之${numeral}|${numeral})`, 'y');
/** No word that says something about a number stands farther before it. */
const reach = 40;

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

type Beginning = Pick<PrintedNumber, 'low' | 'high' | 'isFraction' | 'unit' | 'ordinal' | 'isDoubling' | 'isUnclear'>;

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

const readBeginning = (text: string, groups: Record<string, string | undefined>): Beginning | null =>
  readings.find(([name]) => groups[name] !== undefined)?.[1](text) ?? null;

type Tail = { scale: string; between: string; unit: string | null; unitStart: number; half: boolean; end: number };

/** 1500+家 is that many or more, 千把人 about a thousand. */
const between = /(?:有余|余|多|几|来|\+(?!\d)|(?<=[百千万])把)/y;
const betweenAfterUnit = /(?:有余|余|还多(?![\d〇一二两三四五六七八九十百千万亿])|多(?![个家名数样种方元]))/y;
const halfAfterUnit = /半(?!数)/y;
const splitUnit = /个([多余半])(月|小时|星期|百分点|工作日|自然月)/y;

/** What a pattern finds at this very place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What follows a number: 多万元, 余家, 个多月, 年半. */
function readTail(text: string, at: number): Tail {
  let [end, words] = [at, ''];
  const take = (pattern: RegExp) => {
    const found = matchAt(pattern, text, end)?.[0] ?? '';
    end += found.length;
    return found;
  };
  words += take(between);
  const unitStart = end;
  const scale = words === '' ? '' : take(scales);
  words += words === '' ? '' : take(between);
  const split = matchAt(splitUnit, text, end);
  if (split) {
    const [whole, word = '', rest = ''] = split;
    const unit = `个${rest}`;
    const half = word === '半';
    return { scale, between: words + (half ? '' : word), unit, unitStart, half, end: end + whole.length };
  }
  const points = beforePoints.test(text.slice(Math.max(0, end - 12), end)) ? matchAt(spokenPoints, text, end) : null;
  if (points) return { scale, between: words, unit: '个百分点', unitStart, half: false, end: end + points[0].length };
  const unit = unitWordAt(text, end);
  end += unit?.length ?? 0;
  const half = unit !== null && take(halfAfterUnit) !== '';
  if (unit !== null) words += take(betweenAfterUnit);
  return { scale, between: words, unit, unitStart, half, end };
}

/** 低了0.4个点: said for 个百分点, where a change or a decimal stands before it; 设3个点 are places. */
const spokenPoints = /个点(?![位名长子心])/y;
const beforePoints =
  /[.点][\d〇零一二两三四五六七八九]+$|[高低升降涨跌增减快慢][了出]?(?:约|近|超过?|逾|达|不足)?[\d一二两三四五六七八九十半]+$/;

const powerOf = (scale: string): Ratio => (scale === '' ? [1n, 1n] : (readNumeral(`1${scale}`)?.worth ?? [1n, 1n]));

function scaled(number: Numeral, { scale, half }: Tail): Numeral {
  if (scale === '' && !half) return number;
  const [n, d] = times(number.worth, powerOf(scale));
  const worth: Ratio = half ? [2n * n + d, 2n * d] : [n, d];
  return { worth, decimals: number.decimals, hasScale: number.hasScale || scale !== '' || half };
}

/** The last scale of a number: the lower end of 3至5万元 is 3万元. */
function lendScale(low: Numeral, high: Numeral, highText: string): Numeral {
  const scale = /[万亿]+$/.exec(highText)?.[0] ?? '';
  if (low.hasScale || scale === '' || !isLess(times(low.worth, powerOf(scale)), high.worth)) return low;
  return { ...low, worth: times(low.worth, powerOf(scale)), hasScale: true };
}

/** Dates and plans hold numbers that are no figures; as long as they are, so that places stay. */
export const dates =
  /“?十[一二三四五]五”?(?=规划|计划|时期|期间|末|以来|开局|收官)|\d{4}(?:[—–\-~/](?:\d{4}|\d{2}))?(?:财政|财|学)年度?|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{4}[—–\-~至到]+(?=\d{4}年)|(?<!\d)\d{1,2}月\d{1,2}日/g;
const blank = (found: string) => '　'.repeat(found.length);

/**
 * Takes the numbers out of a wording as sources print it: `超过1.5万名` is one number, 15000, with the unit 名 and 超.
 *
 * @param text any text; {@link normalizeFigure} is applied to it, and places count within its result
 * @returns the numbers in the order of the text; ranges are one number with both ends
 */
export function readWording(text: string): PrintedNumber[] {
  return readNumbers(normalizeFigure(text).replace(dates, blank));
}

/** {@link readWording} of a text that is normalized, and whose dates are blank, already. */
export const readNumbers = (words: string): PrintedNumber[] =>
  readSpans(words).map((span) => {
    const before = words.slice(Math.max(0, span.start - reach), span.start);
    const after = words.slice(span.end);
    const { numeral: number, between: inner, unit, ordinal: isOrdinal } = span;
    return Object.assign(span, {
      qualifiers: qualifiersAround({ before, number, between: inner, after, unit, isOrdinal }),
      direction: directionAt(before, after),
      isLevel: isLevel(before, unit),
    });
  });

/** 第三, 前20强, 综合排名前三: a place in an order, by what stands before the number and from its unit on. */
const isPlaceAt = (before: string, fromUnit: string, after: string): boolean =>
  before.endsWith('第') ||
  (before.endsWith('前') && /^[强名位]|^百分/.test(fromUnit)) ||
  (/(?:排|名|位|居|列|入|进|[市省区县州])前$/.test(before) && /^(?:[,。;、)]|$)/.test(after));

/** What follows a number that begins here; behind one that has its unit in itself only 余, 多. */
function tailOf({ unit }: Beginning, words: string, end: number): Tail {
  if (unit === null) return readTail(words, end);
  const word = matchAt(betweenAfterUnit, words, end)?.[0] ?? '';
  return { scale: '', between: word, unit, unitStart: end, half: false, end: end + word.length };
}

type Ends = { low: Numeral; high: Numeral | null; tail: Tail; text: string };

/** The upper end that stands behind a number and its unit, where one does: 3至5万元, 10%—20%. */
function readUpperEnd(words: string, begun: Beginning, low: Numeral, tail: Tail): Ends | null {
  const found = matchAt(upperEnd, words, tail.end);
  const text = found?.groups?.['number'];
  const read = text === undefined ? null : readNumeral(text.replace('百分之', ''));
  if (!found || text === undefined || !read) return null;
  const at = tail.end + found[0].length;
  const next = begun.unit === null ? readTail(words, at) : { ...tail, end: at };
  const high = scaled(read, next);
  return {
    low: tail.unit === null ? lendScale(low, high, text + next.scale) : low,
    high,
    tail: { ...next, unit: next.unit ?? tail.unit, between: tail.between + next.between },
    text,
  };
}

/** The numbers of a text alone, which is all that running text is asked for, and a third of the work. */
export function readSpans(words: string): NumberSpan[] {
  if (!holdsNumber.test(words)) return [];
  const found: NumberSpan[] = [];
  let from = 0;
  // Not `matchAll`: it makes a new pattern for every text, and there are a hundred texts in a file.
  beginning.lastIndex = 0;
  for (let match = beginning.exec(words); match !== null; match = beginning.exec(words)) {
    if (match.index < from) continue;
    const begun = readBeginning(match[0], match.groups ?? {});
    if (!begun) continue;
    const start = match.index;
    const before = words.slice(Math.max(0, start - reach), start);
    const first = tailOf(begun, words, start + match[0].length);
    const ends: Ends = {
      low: scaled(begun.low, first),
      high: begun.high && scaled(begun.high, first),
      tail: first,
      text: match[0],
    };
    // 由94.1%提高 and 翻两番 have no other end.
    const isAlone = ends.high !== null || begun.isDoubling || /[从由自](?:原来的?|最初的?)?$/.test(before);
    const { low, high, tail, text } = (isAlone ? null : readUpperEnd(words, begun, ends.low, first)) ?? ends;
    const { unit, end } = tail;
    const scaleInNumber = /[万亿]+$/.exec(text)?.[0] ?? '';
    // Written out, as millions of spread objects take seconds.
    found.push({
      text: words.slice(start, end),
      start,
      end,
      low,
      high,
      isFraction: begun.isFraction,
      unit,
      unitText: unit && (begun.unit === null ? scaleInNumber + tail.scale + unit : unit),
      ordinal: begun.ordinal || isPlaceAt(before, words.slice(tail.unitStart), words.slice(end)),
      isDoubling: begun.isDoubling,
      isUnclear: begun.isUnclear,
      numeral: match[0],
      between: tail.between,
    });
    from = end;
  }
  return found;
}

/** Wordings without a definite number: 数十家, 若干, 多家. */
export const isIndefinite = (text: string): boolean => /数|几|若干|多|众|批/.test(normalizeFigure(text));
