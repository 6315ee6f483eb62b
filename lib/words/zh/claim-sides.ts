import { parseGrowth, splitGrowth } from '#lib/schema/growth.ts';
import { isSigned } from '#lib/schema/unit.ts';
import { formatFigure } from './figure.ts';
import { nameGrowth } from './growth.ts';
import { type OrderWords, orderWords } from './order-words.ts';
import type { Quote } from './quote.ts';
import { attach, placeOf, sayMeasure, sayWhat } from './whose.ts';

/** Whether both figures rose, so that how far each did can be called by the verb of a rise, and be the larger. */
const areRises = (pair: readonly Quote[]) =>
  pair.every(({ observation }) => parseGrowth(observation) !== null && !observation.value?.startsWith('-'));

/** The words of order of two figures: a rise is larger; of falls, and of both together, the signed change is higher. */
export function wordsOfPair(pair: readonly [Quote, Quote]): OrderWords {
  const [{ observation }] = pair;
  return isSigned(observation.kind) && areRises(pair)
    ? { ...orderWords.area, rise: '', fall: '' }
    : orderWords[observation.kind];
}

/**
 * What two figures of growth set side by side: how far each rose or fell, never the thing that did. 同比增长幅度 of two
 * rises, 同比增减幅 otherwise, after what grew.
 */
function tailOf({ observation }: Quote, pair: readonly Quote[]): string {
  if (!isSigned(observation.kind)) return '';
  return nameGrowth(observation.subject, areRises(pair) ? `${parseGrowth(observation)?.verb}幅度` : '增减幅');
}

/** A figure of growth told by what grew alone; every other one as it is. */
function withoutGrowth(quote: Quote): Quote {
  const { observation } = quote;
  if (!isSigned(observation.kind)) return quote;
  return { ...quote, observation: { ...observation, subject: splitGrowth(observation.subject).what, value: null } };
}

/** One word for what both figures measure, or null where only their subjects tell them apart. */
export function sharedMeasure(
  pair: readonly [Quote, Quote],
  sayOne: (quote: Quote) => string = sayMeasure,
): string | null {
  const [place, other] = pair.map(placeOf);
  const areApart = place !== other && place !== '' && other !== '';
  const isCompany = pair.some(({ observation }) => observation.territory.kind === 'company');
  const [measure = '', second] = pair.map(sayOne);
  return areApart && !isCompany && measure === second ? measure : null;
}

/** 甲的党员示范岗（382个）: whose, what and how much, for two figures that one word does not name. */
function nameIt(quote: Quote, pair: readonly Quote[]): string {
  const [what, value] = [`${sayWhat(withoutGrowth(quote))}${tailOf(quote, pair)}`, formatFigure(quote.observation)];
  return what.endsWith('）') ? what.replace(/）$/, `，${value}）`) : `${what}（${value}）`;
}

/** The two sides of a comparison: 甲的非公企业党组织覆盖率 and 乙, or both in full. */
export function sidesOf(pair: readonly [Quote, Quote]): [string, string] {
  const [first, second] = pair;
  const sayWhole = (quote: Quote) => `${sayMeasure(withoutGrowth(quote))}${tailOf(quote, pair)}`;
  if (sharedMeasure(pair, sayWhole) === null) return [nameIt(first, pair), nameIt(second, pair)];
  const measure = sayMeasure(withoutGrowth(first));
  return [`${attach(placeOf(first), measure)}${tailOf(first, pair)}`, placeOf(second)];
}
