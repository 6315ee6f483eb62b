import type { ChangeAnswer } from '#lib/compare/change.ts';
import { orderOf } from '#lib/compare/claims.ts';
import { inDirection } from '#lib/compare/direction.ts';
import { compareAmounts } from '#lib/compare/quantity.ts';
import { parseGrowth } from '#lib/schema/growth.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { isSigned } from '#lib/schema/unit.ts';
import { writeAmount } from './amount.ts';
import { caveatsOf } from './caveat.ts';
import { answerLabel } from './claim.ts';
import { sayClaimReasonAs } from './claim-reason.ts';
import { withoutGrowth } from './claim-sides.ts';
import { DERIVED_LABEL, sayDifference, sayDistance } from './derivation.ts';
import { directionOf, sayDirection } from './direction.ts';
import { formatFigure } from './figure.ts';
import { nameGrowth, withoutSign } from './growth.ts';
import { sayLead } from './lead.ts';
import { orderWords } from './order-words.ts';
import { withoutOwnTime } from './own-time.ts';
import { formatPeriod } from './period.ts';
import { quoteWords } from './quotation.ts';
import type { Quote } from './quote.ts';
import { ofChange } from './reason.ts';
import { sayFigures } from './sentence.ts';
import { formatWhen, markStatus } from './small-print.ts';
import { formatPrintedAt } from './source.ts';
import { sayWhat } from './whose.ts';

/**
 * The end of a change that a page is not about, around its value: 前一个数：85个工作日。压缩之前的…，时间原文没写，…，第7段。
 *
 * @param which the end
 */
export const sayOtherEnd = (which: 'before' | 'after', { observation, source }: Quote) => ({
  lead: `${which === 'before' ? '前' : '后'}一个数：`,
  rest: `${markStatus(observation)}。${observation.subject}，${formatWhen(observation)}，${formatPrintedAt({ figure: observation, source })}。`,
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

/** 税收同比降幅由13%收窄到3%: a fall told by how far it went, without a sign; the order of the signed values is the other. */
function sayFalls(what: string, before: Observation, after: Observation): string {
  const verb = { less: '收窄到', more: '扩大到', equal: '到', overlap: '变成', none: '变成' }[orderOf(before, after)];
  const noun = parseGrowth(after)?.verb === '节约' ? '节约幅度' : '降幅';
  const [from, to] = [before, after].map((end) => writeEnd(withoutSign(end)));
  return `${what}${nameGrowth(after, noun)}由${from}${verb}${to}`;
}

/**
 * A change of growth: a rise that became a fall, or came to nothing, is no lower rise; of two falls the further one is
 * told as such.
 */
function sayGrowthMove(what: string, before: Observation, after: Observation): string {
  const ways = [directionOf(before), directionOf(after)];
  if (!ways.includes(null) && ways[0] !== ways[1]) return `${what}由${sayDirection(before)}转为${sayDirection(after)}`;
  // 由12位下降到3位 would be places in the rank.
  if (after.kind === 'places' && !ways.includes(null))
    return `${what}由${sayDirection(before)}变成${sayDirection(after)}`;
  if (ways.every((way) => way === 'fall')) return sayFalls(what, before, after);
  return sayValues(`${what}${nameGrowth(after, '增减幅')}`, inDirection(before), inDirection(after));
}

function sayValues(named: string, before: Observation, after: Observation): string {
  const verb = verbOf(before, after);
  const link = orderOf(before, after) === 'equal' ? '到' : verb === '变' ? '变成' : `${verb}到`;
  return `${named}由${writeEnd(before)}${link}${writeEnd(after)}`;
}

/**
 * 审批周期由85个工作日缩短到33.5个工作日; 审批周期前后都为85个工作日 where nothing changed. A value that is equal but printed
 * otherwise keeps its wording: 由100家（原文为“达100家”）到100家.
 *
 * @param what what is told of, with or without its place; of growth what grew
 */
export function sayMove(what: string, before: Observation, after: Observation): string {
  const isGrowth = isSigned(after.kind) && before.kind === after.kind;
  const [from, to] = [before, after].map(isGrowth ? sayDirection : writeAmount);
  if (from === to) return `${what}前后都${to}`;
  return isGrowth ? sayGrowthMove(what, before, after) : sayValues(what, before, after);
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

/** A caveat of a figure that is its subject already. */
const adjust = (says: string) =>
  says.replace(/^这是/, '是').replace(/^来源不一致，另一篇来源印的/, '各篇来源不一致，另一篇印的');

/** What must be said of either figure beside its time, once; of one alone with the figure that it is said of. */
function caveatsOfBoth(before: Quote, after: Quote): string[] {
  const [ofBefore, ofAfter] = [before, after].map((quote) =>
    caveatsOf(quote, { ofTime: false }).map(({ says }) => says),
  ) as [string[], string[]];
  const alone = (some: string[], others: string[], which: string) =>
    some.filter((says) => !others.includes(says)).map((says) => `${which}一个数${adjust(says)}`);
  const shared = ofBefore.filter((says) => ofAfter.includes(says));
  return [...shared, ...alone(ofBefore, ofAfter, '前'), ...alone(ofAfter, ofBefore, '后')];
}

const bracketAtEnd = /（[^（）]*）$/;

/** The later figure for a sentence about both: （初步核算） goes, where the earlier one has （最终核实）. */
function forBoth({ subject }: Observation, after: Observation): Observation {
  const [own, others] = [after.subject, subject].map((one) => bracketAtEnd.exec(one)?.[0]);
  if (own === undefined || others === undefined || own === others) return after;
  return { ...after, subject: after.subject.replace(bracketAtEnd, '') };
}

/**
 * A change inside one park: whether 由…到… can be written, and the sentence to print, with the difference that the site
 * worked out.
 *
 * @example sayChange(before, after, answer).sentence
 * // '据…报道（…），库尔勒的园区项目审批周期由85个工作日缩短到33.5个工作日（少51.5个工作日，本站推算）；前一个数原文没写时间；….'
 */
export function sayChange(before: Quote, after: Quote, { answer, because, difference }: ChangeAnswer): SaidChange {
  const what = sayWhat(
    withoutGrowth({ ...after, observation: withoutOwnTime(forBoth(before.observation, after.observation)) }),
  );
  const question = sayMove(what, before.observation, after.observation);
  const why = because.map((reason) => sayClaimReasonAs(ofChange, reason));
  const isMoved = difference !== null && /[1-9]/.test(difference.amount.value);
  const hasFallen = [before, after].some(({ observation }) => /^(fall|none)$/.test(directionOf(observation) ?? ''));
  const gap = isMoved ? `（${(hasFallen ? sayDistance : sayDifference)(difference)}，${DERIVED_LABEL}）` : '';
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
