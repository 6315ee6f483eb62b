import { dimensions } from '#lib/compare/dimensions.ts';
import { parseGrowth, splitGrowth } from '#lib/schema/growth.ts';
import { splitMultiple } from '#lib/schema/multiple.ts';
import { isSigned } from '#lib/schema/unit.ts';
import { directionOf } from './direction.ts';
import { formatFigure } from './figure.ts';
import { nameGrowth } from './growth.ts';
import { type OrderWords, orderWords } from './order-words.ts';
import type { Quote } from './quote.ts';
import { formatStatus } from './small-print.ts';
import { attach, placeOf, sayMeasure, sayWhat } from './whose.ts';

const isOne = (values: readonly unknown[]) => new Set(values).size === 1;

/** Whether both figures rose, or both fell, so that how far each did can be called by the verb, and be the larger. */
const goOneWay = (pair: readonly Quote[]) => {
  const ways = pair.map(({ observation }) => parseGrowth(observation)?.isFall);
  return !ways.includes(undefined) && isOne(ways);
};

/** Whether both figures fell, of which the lower one fell further. */
export const areFalls = (pair: readonly Quote[]) =>
  pair.every(({ observation }) => parseGrowth(observation)?.isFall === true);

/** Whether the two went different ways, or one stood still: neither is the higher rise nor the deeper fall. */
export function areApart(pair: readonly Quote[]): boolean {
  const ways = pair.map(({ observation }) => directionOf(observation));
  return !ways.includes(null) && !isOne(ways);
}

/** The words of order of two figures: of two rises or two falls the larger. */
export function wordsOfPair(pair: readonly [Quote, Quote]): OrderWords {
  const [{ observation }] = pair;
  return isSigned(observation.kind) && goOneWay(pair)
    ? { ...orderWords.area, rise: '', fall: '' }
    : orderWords[observation.kind];
}

/**
 * What two figures of growth set side by side: how far each rose or fell, never the thing that did. 同比增长幅度 of two
 * rises, 同比下降幅度 of two falls, 同比增减幅 otherwise, after what grew.
 */
function tailOf({ observation }: Quote, pair: readonly Quote[]): string {
  if (!isSigned(observation.kind)) return '';
  return nameGrowth(observation, goOneWay(pair) ? `${parseGrowth(observation)?.verb}幅度` : '增减幅');
}

/**
 * A figure of growth told by what grew alone, and a multiple by what it is of what: 产值相当于2020年的倍数, for the larger
 * multiple need not be the larger output. Every other one as it is.
 */
export function withoutGrowth(quote: Quote): Quote {
  const { observation } = quote;
  const multiple = splitMultiple(observation);
  if (multiple)
    return { ...quote, observation: { ...observation, subject: `${multiple.what}相当于${multiple.base}的倍数` } };
  if (!isSigned(observation.kind)) return quote;
  return { ...quote, observation: { ...observation, subject: splitGrowth(observation).what, value: null } };
}

/** One word for what both figures measure, or null where only their subjects tell them apart. */
export function sharedMeasure(
  pair: readonly [Quote, Quote],
  sayOne: (quote: Quote) => string = sayMeasure,
): string | null {
  const [place, other] = pair.map(placeOf);
  const areTwo = place !== other && place !== '' && other !== '';
  const isCompany = pair.some(({ observation }) => observation.territory.kind === 'company');
  const [measure = '', second] = pair.map(sayOne);
  return areTwo && !isCompany && measure === second ? measure : null;
}

/** What a figure of a pair measures, in full: 税收同比增长幅度. */
const sayWhole = (quote: Quote, pair: readonly Quote[]) => `${sayMeasure(withoutGrowth(quote))}${tailOf(quote, pair)}`;

/** Whose and what: where the source does not say whose, the article is named by the case that it tells of. */
export const sayWhatOf = (quote: Quote): string =>
  placeOf(quote) === '' ? `关于${quote.park.sentenceName}的报道里${sayWhat(quote)}` : sayWhat(quote);

/** 甲的党员示范岗（382个）: whose, what and how much, for two figures that one word does not name. */
function nameIt(quote: Quote, pair: readonly Quote[]): string {
  const [what, value] = [
    `${sayWhatOf(withoutGrowth(quote))}${tailOf(quote, pair)}`,
    [formatFigure(quote.observation), ...formatStatus(quote.observation)].join('，'),
  ];
  return what.endsWith('）') ? what.replace(/）$/, `，${value}）`) : `${what}（${value}）`;
}

/**
 * One word for both sides of a comparison; null too where one of them is a plan, or a rate of something else: a park may
 * have several figures of that name, and which of them is meant has to be said.
 */
function measureOfSides(pair: readonly [Quote, Quote]): string | null {
  const [one, other] = [pair[0].observation, pair[1].observation];
  const isAlike = one.status === other.status && dimensions.denominator(one) === dimensions.denominator(other);
  return isAlike ? sharedMeasure(pair, (quote) => sayWhole(quote, pair)) : null;
}

/** The two sides of a comparison: 甲的非公企业党组织覆盖率 and 乙, or both in full. */
export function sidesOf(pair: readonly [Quote, Quote]): [string, string] {
  const [first, second] = pair;
  if (measureOfSides(pair) === null) return [nameIt(first, pair), nameIt(second, pair)];
  const measure = sayMeasure(withoutGrowth(first));
  return [`${attach(placeOf(first), measure)}${tailOf(first, pair)}`, placeOf(second)];
}

/** 哪家 of two parks, 哪里 of other places. */
const whichOf = (pair: readonly Quote[]) =>
  pair.every(({ observation }) => observation.territory.kind === 'park') ? '哪家' : '哪里';

/** A question about two figures that leaves open which is the larger: what it begins with, and what it asks of. */
export function askedOf(pair: readonly [Quote, Quote]): { places: string; which: string; both: string } {
  const measure = measureOfSides(pair);
  if (measure === null) {
    const both = pair.map((quote) => nameIt(quote, pair)).join('和');
    return { places: both, which: '哪个', both };
  }
  const places = pair.map(placeOf).join('和');
  return { places, which: attach(whichOf(pair), measure), both: attach(places, measure) };
}
