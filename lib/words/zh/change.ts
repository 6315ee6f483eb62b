import type { ChangeAnswer } from '#lib/compare/change.ts';
import { orderOf } from '#lib/compare/claims.ts';
import { compareAmounts } from '#lib/compare/quantity.ts';
import { parseGrowth } from '#lib/schema/growth.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { isSigned } from '#lib/schema/unit.ts';
import { writeAmount } from './amount.ts';
import { caveatsOf } from './caveat.ts';
import { answerLabel } from './claim.ts';
import { sayClaimReasonAs } from './claim-reason.ts';
import { DERIVED_LABEL, sayDifference } from './derivation.ts';
import { formatFigure } from './figure.ts';
import { nameGrowth } from './growth.ts';
import { sayLead } from './lead.ts';
import { orderWords } from './order-words.ts';
import { formatPeriod } from './period.ts';
import { quoteWords } from './quotation.ts';
import type { Quote } from './quote.ts';
import { ofChange } from './reason.ts';
import { sayFigures } from './sentence.ts';
import { formatWhen } from './small-print.ts';
import { formatPrintedAt } from './source.ts';
import { sayWhat } from './whose.ts';

/**
 * The end of a change that a page is not about, around its value: 前一个数：85个工作日。压缩之前的…，时间原文没写，…，第7段。
 *
 * @param which the end
 */
export const sayOtherEnd = (which: 'before' | 'after', { observation, source }: Quote) => ({
  lead: `${which === 'before' ? '前' : '后'}一个数：`,
  rest: `。${observation.subject}，${formatWhen(observation)}，${formatPrintedAt({ figure: observation, source })}。`,
});

/** A value inside 由…到…, where 达 and 超 would be second verbs: 由不足100家增加到147家, 提高到70%（原文“达70%”）. */
function writeEnd(observation: Observation): string {
  const { qualifier, printed } = observation;
  if (qualifier === '超') return formatFigure(observation).replace(/^超/, '超过');
  if (qualifier !== '达') return formatFigure(observation);
  return `${formatFigure({ ...observation, qualifier: null })}（原文为${quoteWords(printed)}）`;
}

/** 缩短, 增加, 提高 …; 变 where it is open which value is the larger. */
function verbOf(before: Observation, after: Observation): string {
  const { rise, fall } = orderWords[after.kind];
  const order = orderOf(before, after);
  if (order === 'less') return rise;
  if (order === 'more') return fall;
  if (before.kind !== 'rank' || after.kind !== 'rank' || before.value === null || after.value === null) return '变';
  const sign = compareAmounts({ value: after.value, unit: after.unit }, { value: before.value, unit: before.unit });
  return sign === 0 ? '变' : sign > 0 ? rise : fall;
}

/** 税收由同比增长13%转为同比下降3.2%: a rise that became a fall, or a fall a rise, is no lower or higher rise; else null. */
function sayTurn(what: string, before: Observation, after: Observation): string | null {
  const [from, to] = [parseGrowth(before), parseGrowth(after)];
  if (from === null || to === null || before.value?.startsWith('-') === after.value?.startsWith('-')) return null;
  return `${what}由${writeAmount(before)}转为${writeAmount(after)}`;
}

/**
 * 审批周期由85个工作日缩短到33.5个工作日; 审批周期前后都为85个工作日 where nothing changed.
 *
 * @param what what is told of, with or without its place
 * @param named what has the two values: of growth not what grew, but how far it did
 */
export function sayMove(what: string, before: Observation, after: Observation, named = what): string {
  const isGrowth = isSigned(after.kind);
  const to = writeEnd(after);
  if (orderOf(before, after) === 'equal') return `${named}前后都${isGrowth ? `为${to}` : writeAmount(after)}`;
  const turn = isGrowth ? sayTurn(what, before, after) : null;
  if (turn !== null) return turn;
  const verb = verbOf(before, after);
  return `${named}由${writeEnd(before)}${verb === '变' ? '变成' : `${verb}到`}${to}`;
}

/** 前一个数原文没写时间；后一个数的时间由本站推断：2023年11月. */
function sayTimes(before: Observation, after: Observation): string[] {
  const say = ({ period, inferredFrom }: Observation, which: string) => {
    if (period === null) return `${which}一个数原文没写时间`;
    return `${which}一个数的时间${inferredFrom === null ? '为' : '由本站推断：'}${formatPeriod(period)}`;
  };
  if (before.period === null && after.period === null) return ['前后两个数原文都没写时间'];
  return [say(before, '前'), say(after, '后')];
}

const sayNoChange = (why: readonly string[]) =>
  why.length === 0 ? '' : `这两个数不能连成一个变化：${why.join('；')}。`;

export type SaidChange = { question: string; answer: string; because: string[]; sentence: string };

/** What must be said of either figure beside its time, once; of one alone with the figure that it is said of. */
function caveatsOfBoth(before: Quote, after: Quote): string[] {
  const [ofBefore, ofAfter] = [before, after].map((quote) =>
    caveatsOf(quote, { ofTime: false }).map(({ says }) => says),
  ) as [string[], string[]];
  const alone = (some: string[], others: string[], which: string) =>
    some.filter((says) => !others.includes(says)).map((says) => `${which}一个数${says.replace(/^这是/, '是')}`);
  const shared = ofBefore.filter((says) => ofAfter.includes(says));
  return [...shared, ...alone(ofBefore, ofAfter, '前'), ...alone(ofAfter, ofBefore, '后')];
}

/**
 * A change inside one park: whether 由…到… can be written, and the sentence to print, with the difference that the site
 * worked out.
 *
 * @example sayChange(before, after, answer).sentence
 * // '据…报道（…），库尔勒的园区项目审批周期由85个工作日缩短到33.5个工作日（少51.5个工作日，本站推算）；前一个数原文没写时间；….'
 */
export function sayChange(before: Quote, after: Quote, { answer, because, difference }: ChangeAnswer): SaidChange {
  const what = sayWhat(after);
  const { kind, subject } = after.observation;
  const named = isSigned(kind) ? `${what}${nameGrowth(subject, '增减幅')}` : what;
  const question = sayMove(what, before.observation, after.observation, named);
  const why = because.map((reason) => sayClaimReasonAs(ofChange, reason));
  const isMoved = difference !== null && /[1-9]/.test(difference.amount.value);
  const gap = isMoved ? `（${sayDifference(difference)}，${DERIVED_LABEL}）` : '';
  const parts = [
    `${sayLead([before, after])}，${question}${gap}`,
    ...caveatsOfBoth(before, after),
    ...sayTimes(before.observation, after.observation),
  ];
  return {
    question,
    answer: answerLabel[answer],
    because: why,
    sentence: answer === 'no' ? `${sayFigures([before, after])}${sayNoChange(why)}` : `${parts.join('；')}。`,
  };
}
