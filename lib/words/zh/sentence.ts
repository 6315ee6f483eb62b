import { isSigned } from '#lib/schema/unit.ts';
import { sayAmount, writeAmount } from './amount.ts';
import { caveatsOf } from './caveat.ts';
import { sayLead } from './lead.ts';
import { joinList } from './list.ts';
import { withoutOwnTime } from './own-time.ts';
import { formatPeriod } from './period.ts';
import type { Quotable, Quote } from './quote.ts';
import { attach, placeOf, sayMeasure, sayWhat } from './whose.ts';

/** A time that the source prints stands before the figure, one that was inferred among the caveats. */
const isPrinted = ({ observation: { period, inferredFrom } }: Quotable) => period !== null && inferredFrom === null;
const isInferred = ({ observation: { period, inferredFrom } }: Quotable) => period !== null && inferredFrom !== null;

const periodOf = ({ observation, when }: Quotable) => when ?? formatPeriod(observation.period);

/** 截至2024年3月累计, or 截至2024年3月 before a subject that says itself that it is a total. */
const sayTime = (quote: Quotable) => {
  const time = periodOf(quote);
  return sayMeasure(quote).includes('累计') ? time.replace(/^(截至.+)累计$/, '$1') : time;
};

/** A subject with a comma of its own is closed with one before the verb follows. */
export const join = (what: string, amount: string) => `${what}${what.includes('，') ? '，' : ''}${amount}`;

/** A quote for a sentence that says its time, which the subject need not begin with. */
const timed = <Said extends Quotable>(quote: Said): Said => ({
  ...quote,
  observation: withoutOwnTime(quote.observation),
});

/** 泉州开发区的规上工业企业为131家: the figure without its source, time and caveats. */
const sayClause = (quote: Quotable): string => join(sayWhat(timed(quote)), writeAmount(quote.observation));

/**
 * One figure in a sentence that may be printed as it stands: the source first, then the figure with everything that
 * defines it.
 *
 * @example sayFigure(quoteOf(quanzhou, coverage))
 * // '据《泉州晚报》2023年7月10日报道（第2段），泉州开发区的非公企业党组织覆盖率为97.7%；原文没写分母；时间由本站推断：2023年7月。'
 */
export function sayFigure(quote: Quotable): string {
  const when = isPrinted(quote) ? `${sayTime(quote)}，` : '';
  const caveats = [
    ...caveatsOf(quote).map(({ says }) => says),
    ...(isInferred(quote) ? [`时间由本站推断：${periodOf(quote)}`] : []),
  ];
  return `${[`${sayLead([quote])}，${when}${sayClause(quote)}`, ...caveats].join('；')}。`;
}

const isOne = (values: readonly unknown[]) => new Set(values).size === 1;
const areDistinct = (values: readonly unknown[]) => new Set(values).size === values.length;

/**
 * Whether figures may share one sentence: no place twice, one thing counted, the same caveats, times known in the same
 * way. A change (增长16%) and a rank are told one by one, and so are companies, which their subjects name.
 */
function mayShare(quotes: readonly Quote[]): boolean {
  const observations = quotes.map(({ observation }) => observation);
  return (
    areDistinct(quotes.map(placeOf)) &&
    isOne(quotes.map((quote) => sayMeasure(timed(quote)))) &&
    isOne(observations.map(({ status, kind }) => `${status} ${kind}`)) &&
    isOne(quotes.map((quote) => JSON.stringify(caveatsOf(quote).map(({ key }) => key)))) &&
    isOne(quotes.map((quote) => `${isPrinted(quote)} ${isInferred(quote)}`)) &&
    observations.every(({ kind, territory }) => !isSigned(kind) && kind !== 'rank' && territory.kind !== 'company')
  );
}

/** 2022年7月 of all, or 依次为2022年7月和2023年7月. */
function sayPeriods(quotes: readonly Quote[]): string {
  const periods = quotes.map(periodOf);
  return isOne(periods) ? `：${periods[0]}` : `，依次为${joinList(periods, '和')}`;
}

/** 甲和乙的党员示范岗分别为382个和20个; where a value has a verb of its own, or a place is several:
 * 党员示范岗，甲为382个，乙超过20个. Equal ones are said once: 都为20个. */
export function sayTogether(quotes: readonly [Quote, ...Quote[]]): string {
  const measure = sayMeasure(quotes[0]);
  const said = quotes.map((quote) => ({ place: placeOf(quote), ...sayAmount(quote.observation) }));
  const isListed = said.some(({ place }) => /[和、]/.test(place));
  if (isListed || !isOne(said.map(({ link }) => link)) || said.some(({ link }) => !/^(计划|预计)?为$/.test(link)))
    return [measure, ...said.map(({ place, link, amount }) => `${place}${link}${amount}`)].join('，');
  const places = said.map(({ place }) => place);
  const amounts = said.map(({ amount }) => amount);
  const isSame = isOne(amounts);
  const link = said[0]?.link.replace(/为$/, isSame ? '都为' : '分别为');
  return join(attach(joinList(places, '和'), measure), `${link}${isSame ? amounts[0] : joinList(amounts, '和')}`);
}

/**
 * Several figures, of several parks, so that they may be printed: in one sentence where one sentence can tell them
 * truly, otherwise in a sentence each, so that every caveat stands with its own figure. Nothing is ranked.
 *
 * @example sayFigures([quanzhou, guiyang])
 * // '据《泉州晚报》…和贵阳高新区…，泉州开发区和贵阳高新区的非公企业党组织覆盖率分别为97.7%和93%；原文都没写分母；时间…。'
 */
export function sayFigures(quotes: readonly Quote[]): string {
  const [first, ...others] = quotes;
  if (!first) return '';
  if (others.length === 0 || !mayShare(quotes)) return quotes.map(sayFigure).join('');
  const together = sayTogether([timed(first), ...others.map(timed)]);
  const when = isPrinted(first) && isOne(quotes.map(periodOf)) ? `${sayTime(first)}，` : '';
  const caveats = [
    ...caveatsOf(first).map(({ ofAll }) => ofAll),
    ...(isPrinted(first) && when === '' ? [`时间${sayPeriods(quotes).slice(1)}`] : []),
    ...(isInferred(first) ? [`时间由本站推断${sayPeriods(quotes)}`] : []),
  ];
  return `${[`${sayLead(quotes)}，${when}${together}`, ...caveats].join('；')}。`;
}
