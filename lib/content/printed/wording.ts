import { type Numeral, numeral, readNumeral } from '#lib/schema/numerals.ts';
import { type Direction, directionAt, isLevel } from './direction.ts';
import { normalizeFigure } from './normalize.ts';
import { type Beginning, beginning, holdsNumber, range, readBeginning } from './number-beginning.ts';
import { lendScale, matchAt, readTail, scaled, type Tail, tailOf } from './number-tail.ts';
import { type Qualifiers, qualifiersAround } from './qualifier-words.ts';

/** One number that a wording prints, with the words that are its own. */
export type NumberSpan = Beginning & {
  /** The number and the words of it: `超过1.5万名` → `1.5万名`. */
  text: string;
  start: number;
  end: number;
  /** The unit as it is printed, with its scale: 万名; null where none is. */
  unitText: string | null;
  /** The number alone, as it is printed: `1.5万`. */
  numeral: string;
  /** The words between the number and its unit: 余 of 300余家. */
  between: string;
};

/** One number that a wording prints, with everything that stands about it. */
export type PrintedNumber = NumberSpan & { qualifiers: Qualifiers; direction: Direction | null; isLevel: boolean };

const upperEnd = new RegExp(`${range}第?(?<number>百分之${numeral}|${numeral})`, 'y');
/** No word that says something about a number stands farther before it. */
const reach = 40;

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
