import { factorBetween, valueFor } from '#lib/content/printed/compare-number.ts';
import { directionBegins } from '#lib/content/printed/direction.ts';
import { exempt } from '#lib/content/printed/exempt.ts';
import { halfWidth } from '#lib/content/printed/normalize.ts';
import { normalizeInPlace } from '#lib/content/printed/normalize-in-place.ts';
import { quotesOf } from '#lib/content/printed/stray-numbers.ts';
import { unitsByWord } from '#lib/content/printed/unit-words.ts';
import { dates, type PrintedNumber, readNumbers } from '#lib/content/printed/wording.ts';
import { type Qualifier, qualifiers } from '#lib/schema/qualifier.ts';
import { isSigned, type Kind, tellsGrowth, type Unit, units } from '#lib/schema/unit.ts';
import { type Doubt, doubtOf, isScaleAlone } from './find-doubt.ts';

/** A number that an article prints, as a line of `figures:` would state it. */
export type Expression = {
  /** From 1. */
  paragraph: number;
  /** Its place in the paragraph's text. */
  start: number;
  end: number;
  /** Where what it counts was said, if before it: 党员 of 约有党员300名 stands within its wording. */
  told: number;
  /** With its unit and the words about it, as it stands: 超过1.5万名. */
  printed: string;
  value: string | null;
  upper: string | null;
  unit: Unit | null;
  kind: Kind | null;
  qualifier: Qualifier | null;
  /** Null for one that is certainly a figure. */
  doubt: Doubt | null;
  /** What a person has to look at, where that is more than the doubt says: the cell of a table, and its unit. */
  asks?: string;
};

/** 图1：, 表2 over a table, [3] of a footnote: numbers of what stands beside the text. */
const labels = /(?:附?[图表]|附件)\s?\d{1,2}(?:[-.—]\d{1,2})?(?:[：:、\s]|$)|[[［]\d{1,3}[\]］]|[①-⑳]/g;

const blank = (found: string) => '　'.repeat(found.length);
/**
 * What leads to places that a rank moved by: 上升12位, 前移5名, where 增加12位 are persons, and so are 晋升5名 where no rank
 * is spoken of.
 */
const moved =
  /(?:前移|后移|前进|后退|上升|提高|下降|跃升|攀升|(?<=(?:排名|排位|位次|名次)[^，。；]*)(?:晋升|提升)|下滑|倒退)了?(?:约|近|逾|超过?)?$/;

/** The unit of a printed number: the one it is printed in, or that its word means. */
function unitOf(number: PrintedNumber, words: string): Unit | null {
  const { unit: word, unitText, ordinal, numeral } = number;
  if (ordinal) return '位';
  if (word === null || (word === '大' && isScaleAlone(numeral)))
    return (isScaleAlone(numeral) && /亿/.test(numeral)) || numeral.endsWith('个亿') ? '亿元' : null;
  if (word.endsWith('位次') || (/^[位名]$/.test(word) && moved.test(words.slice(0, number.start)))) return '个位次';
  if (word !== '位' && unitText !== null && unitText in units) return unitText as Unit;
  const named = unitsByWord.get(word) ?? [];
  return named.find((unit) => !['rank', 'places'].includes(units[unit].kind)) ?? null;
}

/** The words about a number that qualify it: 23家上下联动 is no 23 or so, and 达到 only says that a level was reached. */
const wordsAbout = ({ qualifiers: { firm }, end }: PrintedNumber, words: string) =>
  firm.filter(
    ({ word }) => word !== '达到' && !(word === '上下' && /^上下\p{Script=Han}/u.test(words.slice(end, end + 3))),
  );

/** The qualifier of a number, the vague one first. */
function qualifierOf(number: PrintedNumber, words: string): Qualifier | null {
  const said = wordsAbout(number, words).map(({ qualifier }) => qualifier);
  return said.find((qualifier) => qualifiers[qualifier].vague) ?? said[0] ?? null;
}

/** What may stand between a qualifier and its number: 党员 of 约有党员300名, 占全市的 of 约占全市的三分之一. */
const apart = /^(?:\p{Script=Han}|“[^”]{1,6}”){0,13}$/u;

/** 投资+12.5%: a sign that stands for 增长; a minus is read as one with the number. */
const plus = /\p{Script=Han}\+$/u;
const sign = /(?:^|[^\d%])[+−-]$/;

/** Where the wording begins and ends, its qualifier included, in the normalized text. */
function spanOf(number: PrintedNumber, words: string): [start: number, end: number] {
  let { start, end } = number;
  const before = words.slice(0, start);
  if (number.ordinal && /第$|(?<![日月年底\u3000])前$/.test(before)) start -= 1;
  // Without its sign it is told from a share by nothing.
  if (sign.test(before) && /[%‰]/.test(number.unit ?? '')) start -= 1;
  // Without its verb it is told from persons by nothing.
  if (unitOf(number, words) === '个位次') start -= moved.exec(before)?.[0].length ?? 0;
  for (const { word } of wordsAbout(number, words)) {
    const at = words.slice(0, start).lastIndexOf(word);
    if (at >= 0 && apart.test(words.slice(at + word.length, start))) start = at;
    if (words.startsWith(word, end)) end += word.length;
  }
  return [start, end];
}

function toExpression(
  printed: PrintedNumber,
  words: string,
  isQuoted: boolean,
): Omit<Expression, 'paragraph' | 'printed'> | null {
  // 百亿大关: the scale stands alone, 大 is no unit.
  const number = printed.unit === '大' && isScaleAlone(printed.numeral) ? { ...printed, unit: null } : printed;
  const unit = unitOf(number, words);
  const qualifier = qualifierOf(number, words);
  const [bareStart, end] = spanOf(number, words);
  const factor = unit === null ? null : number.ordinal ? ([1n, 1n] as const) : factorBetween(number, unit);
  const isVague = qualifier === '数';
  const isGrowth =
    unit !== null &&
    tellsGrowth(unit) &&
    !number.isDoubling &&
    (number.direction !== null || plus.test(words.slice(0, number.start)));
  const kind = unit === null ? null : isGrowth ? 'growth' : units[unit].kind;
  const sign = kind !== null && isSigned(kind) && number.direction === 'fall' ? '-' : '';
  // A fall is told from a rise by its verb alone.
  const verb = sign === '' ? -1 : directionBegins(words.slice(0, bareStart));
  const start = verb < 0 ? bareStart : verb;
  const write = (end: PrintedNumber['low']) => (factor === null ? null : sign + valueFor(end, factor));
  const doubt = doubtOf(number, words, isQuoted, factor === null ? null : unit);
  // 下降15%—20% lies between -20 and -15.
  const [low, high] = sign === '' || number.high === null ? [number.low, number.high] : [number.high, number.low];
  return {
    start,
    end,
    told: number.start - start > 3 ? number.start : start,
    value: isVague ? null : write(low),
    upper: high === null || isVague ? null : write(high),
    unit,
    kind,
    qualifier,
    doubt,
  };
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** 一、 of a heading, 百 of a name: one numeral with nothing that it counts. */
const isLoneNumeral = ({ doubt, printed }: Expression) =>
  doubt === 'no-unit' && /^[一二三四五六七八九十百千万]$/.test(printed);

/**
 * Every number that a paragraph prints: digits and Chinese numerals with a unit, shares, fractions, ranges, ranks, sums
 * told by their scale alone; without dates. What may be a name, an article or no figure at all carries its doubt.
 *
 * @param text simplified characters; see `repairText`
 * @example findExpressions('服务企业300余家。', 4) // [{ printed: '300余家', value: '300', unit: '家', qualifier: '余', … }]
 */
export function findExpressions(text: string, paragraph: number): Expression[] {
  const bare = halfWidth(text).replace(labels, blank);
  const read = (blanked: string) => {
    const { words, placeOf } = normalizeInPlace(blanked);
    const quotes = quotesOf(blanked);
    // “1名指导员+3家企业” is a formula.
    const formulas = quotes.filter(([open, close]) => /[+＋]/.test(blanked.slice(open, close)));
    return readNumbers(words).flatMap((number) => {
      const from = placeOf(number.start);
      const isQuoted = quotes.some(([open, close]) => from > open && from < close);
      const found = toExpression(number, words, isQuoted);
      if (found === null) return [];
      const start = placeOf(found.start);
      const end = placeOf(found.end - 1) + 1;
      const isFormula = formulas.some(([open, close]) => from > open && from < close);
      const doubt = isFormula ? ('quoted' as const) : found.doubt;
      const told = placeOf(found.told);
      return [{ ...found, doubt, start, end, told, paragraph, printed: text.slice(start, end) }];
    });
  };
  const certain = (one: Expression) => one.doubt !== null || one.unit === '位';
  const plain = read(bare.replace(exempt, blank)).filter((one) => !isLoneNumeral(one));
  const named = read(bare.replace(dates, blank))
    .filter((one) => !isLoneNumeral(one) && !plain.some((other) => overlap(one, other)))
    .map((one) => (certain(one) && one.doubt !== 'no-unit' ? one : { ...one, doubt: 'name' as const }));
  // 3.1 组织建设 heads a part.
  const headed =
    text.length <= 30 && !/[，。；]/.test(text) ? (/^\s*\d{1,2}(?:\.\d{1,2})+\s/.exec(bare)?.[0].length ?? 0) : 0;
  return [...plain, ...named]
    .map((one) => (one.start < headed && one.doubt === null ? { ...one, doubt: 'ordinal' as const } : one))
    .sort((a, b) => a.start - b.start);
}
