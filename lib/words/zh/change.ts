import type { ChangeAnswer } from '#lib/compare/claims.ts';
import { compareAmounts, type Difference } from '#lib/compare/quantity.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { measureOf, type Unit } from '#lib/schema/unit.ts';
import { caveatsOf } from './caveat.ts';
import { answerLabel } from './claim.ts';
import { sayClaimReason } from './claim-reason.ts';
import { DERIVED_LABEL } from './derivation.ts';
import { formatFigure } from './figure.ts';
import { sayLead } from './lead.ts';
import { orderWords } from './order-words.ts';
import { formatPeriod } from './period.ts';
import type { Quote } from './quote.ts';
import { sayFigures } from './sentence.ts';
import { sayWhat } from './whose.ts';
import { withUnit } from './with-unit.ts';

/** A value inside 由…到…, where 达 and 超 would be second verbs: 由不足100家增加到147家, 提高到70%（原文“达70%”）. */
function writeEnd(observation: Observation): string {
  const { qualifier, printed } = observation;
  if (qualifier === '超') return formatFigure(observation).replace(/^超/, '超过');
  if (qualifier !== '达') return formatFigure(observation);
  return `${formatFigure({ ...observation, qualifier: null })}（原文为“${printed}”）`;
}

/** 缩短, 增加, 提高 …; 变 where two values have no order. */
function verbOf(before: Observation, after: Observation): string {
  const { value, unit, kind } = after;
  if (value === null || before.value === null || measureOf(before.unit) !== measureOf(unit)) return '变';
  const sign = compareAmounts({ value, unit }, { value: before.value, unit: before.unit });
  const { rise, fall } = orderWords[kind];
  return sign === 0 ? '' : sign > 0 ? rise : fall;
}

/** 51.5个工作日 less, in percentage points between shares. */
function writeDifference({ value, unit }: Difference, kind: Observation['kind']): string {
  const amount = value.replace(/^-/, '');
  const points: Partial<Record<Unit, string>> = { '%': '个百分点', '‰': '个千分点' };
  const word = kind === 'share' || kind === 'growth' ? points[unit] : undefined;
  return word ? `${amount}${word}` : withUnit(amount, unit);
}

/** 审批周期由85个工作日缩短到33.5个工作日; 保持在85个工作日 where nothing changed. */
function sayMove({ observation: before }: Quote, after: Quote): string {
  const verb = verbOf(before, after.observation);
  const what = sayWhat(after);
  const [from, to] = [writeEnd(before), writeEnd(after.observation)];
  return verb === '' ? `${what}前后都为${to}` : `${what}由${from}${verb}到${to}`;
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

export type SaidChange = { question: string; answer: string; because: string[]; sentence: string };

/** What must be said of either figure beside its time, once. */
const caveatsOfBoth = (before: Quote, after: Quote): string[] => [
  ...new Set([after, before].flatMap((quote) => caveatsOf(quote, { ofTime: false })).map(({ says }) => says)),
];

/**
 * A change inside one park: whether 由…到… can be written, and the sentence to print, with the difference that the site
 * worked out.
 *
 * @example sayChange(before, after, answer).sentence
 * // '据…报道（…），库尔勒的园区项目审批周期由85个工作日缩短到33.5个工作日（相差51.5个工作日，本站推算）；前一个数原文没写时间；….'
 */
export function sayChange(before: Quote, after: Quote, { answer, because, difference }: ChangeAnswer): SaidChange {
  const question = sayMove(before, after);
  const gap = difference && `（相差${writeDifference(difference, after.observation.kind)}，${DERIVED_LABEL}）`;
  const parts = [
    `${sayLead([before, after])}，${question}${gap ?? ''}`,
    ...caveatsOfBoth(before, after),
    ...sayTimes(before.observation, after.observation),
  ];
  return {
    question,
    answer: answerLabel[answer],
    because: because.map(sayClaimReason),
    sentence: answer === 'no' ? sayFigures([before, after]) : `${parts.join('；')}。`,
  };
}
