import {
  type Answer,
  type Claim,
  type ClaimAnswer,
  type ClaimReason,
  orderOf as orderOfValues,
} from '#lib/compare/claims.ts';
import { isRoundedGap } from '#lib/compare/difference.ts';
import { inDirection } from '#lib/compare/direction.ts';
import { compareAmounts, differenceOf } from '#lib/compare/quantity.ts';
import { type Reason, type ReasonKind, verdictByReason } from '#lib/compare/reasons.ts';
import { parseGrowth } from '#lib/schema/growth.ts';
import { isRatio } from '#lib/schema/multiple.ts';
import type { Observation, Status } from '#lib/schema/observation.ts';
import { measureOf } from '#lib/schema/unit.ts';
import { writeAmount } from './amount.ts';
import { inBrackets } from './brackets.ts';
import { sayClaimReason, sayClaimReasonAs } from './claim-reason.ts';
import {
  areApart,
  areFalls,
  askedOf,
  sayWhatOf,
  sharedMeasure,
  sidesOf,
  withoutGrowth,
  wordsOfPair,
} from './claim-sides.ts';
import { DERIVED_LABEL, writeGap } from './derivation.ts';
import { directionOf, sayDirection } from './direction.ts';
import { notWritten } from './missing.ts';
import type { Quote } from './quote.ts';
import { placeOfReason, sayReasonAs, withinSentence } from './reason.ts';
import { join, sayFigures, sayTogether } from './sentence.ts';

/** The answer to “can this be written”. */
export const answerLabel: Record<Answer, string> = {
  yes: '可以',
  'with-definitions': '可以，各带口径',
  'add-a-sentence': '要加一句',
  no: '不可以',
};

type Printed = Observation & { value: string };
type Valued = Quote & { observation: Printed };
const isValued = (quote: Quote): quote is Valued => quote.observation.value !== null;

/** Which is the larger: by all that each may stand for, so that 20余 is more than 不足20; else by what is printed. */
function signOf(a: Printed, b: Printed): number {
  const order = orderOfValues(a, b);
  if (order === 'less' || order === 'more') return order === 'less' ? -1 : 1;
  return compareAmounts(inDirection(a), inDirection(b));
}

/**
 * The two with the larger first (a first place before a second, a deep fall before a small one); null where they have no
 * order.
 */
function orderOf(a: Quote, b: Quote): { isEqual: boolean; first: Valued; second: Valued } | null {
  if (!isValued(a) || !isValued(b)) return null;
  if (a.observation.kind !== b.observation.kind) return null;
  if (measureOf(a.observation.unit) !== measureOf(b.observation.unit)) return null;
  const isTurned = a.observation.kind === 'rank' || areFalls([a, b]);
  const sign = signOf(a.observation, b.observation) * (isTurned ? -1 : 1);
  return sign < 0 ? { isEqual: false, first: b, second: a } : { isEqual: sign === 0, first: a, second: b };
}

/**
 * 高4.7个百分点, and where it is to be printed 约高4.7个百分点 of numbers that were rounded; 大约3 would be another word. Of a
 * range from its near end to its far one: 多81至84个.
 */
function writeGapOf(by: string, { observation: one }: Valued, { observation: other }: Valued, isPrinted: boolean) {
  const [a, b] = [inDirection(one), inDirection(other)];
  const gaps = [
    differenceOf(a, { ...b, value: b.upper ?? b.value }),
    differenceOf({ ...a, value: a.upper ?? a.value }, b),
  ];
  const [near, far] = gaps
    .flatMap((gap) => (gap === null ? [] : [{ ...gap, value: gap.value.replace('-', '') }]))
    .sort(compareAmounts);
  if (near === undefined || far === undefined || near.unit !== far.unit) return `${by}多少`;
  if (near.value !== far.value) return `${by}${near.value}至${writeGap(far)}`;
  return `${isPrinted && isRoundedGap(one, other) ? '约' : ''}${by}${writeGap(far)}`;
}

/** Whether the printed numbers differ; 20余 and 不足20 do not, though one is more. */
const hasGap = ({ observation: one }: Valued, { observation: other }: Valued) =>
  compareAmounts(inDirection(one), inDirection(other)) !== 0;

/** What one verb can lead to: values of one kind and measure that are all results, or all planned. */
const isLed = ({ observation: one }: Quote, { observation: other }: Quote) =>
  one.status === other.status && one.kind === other.kind && measureOf(one.unit) === measureOf(other.unit);

function askRespectively(a: Quote, b: Quote): string {
  if (sharedMeasure([a, b]) !== null && isLed(a, b)) return sayTogether([a, b]);
  return [a, b].map((quote) => join(sayWhatOf(quote), writeAmount(quote.observation))).join('，');
}

const statusOfBoth: Partial<Record<Status, string>> = {
  planned: '都是计划，不是结果',
  expected: '都是预计，不是结果',
};

/** What has to be said of two figures that are both no results, before one is called the larger. */
const noResults = ({ observation: one }: Quote, { observation: other }: Quote): string[] =>
  one.status === other.status ? [statusOfBoth[one.status] ?? []].flat() : [];

/** What would be asked of two figures that have no order, or are equal: which is the larger, and by how much. */
function askUnordered(claim: Claim, a: Quote, b: Quote): string {
  const { places, which, both } = askedOf([a, b]);
  const larger = a.observation.kind === b.observation.kind ? wordsOfPair([a, b]).by : '大';
  if (claim === 'difference') return `${both}相差多少`;
  return claim === 'superlative' ? `${places}当中，${which}最${larger}` : `${places}，${which}${larger}`;
}

/** A claim, and whether it may be made. */
type Asked = Pick<ClaimAnswer, 'claim' | 'answer'>;

/** 甲的税收同比增长16%，乙的税收同比下降3%，一升一降: neither rose further, and neither fell further. */
function askApart({ claim, answer }: Asked, first: Valued, second: Valued): string {
  const pair = [first, second];
  const whatOf = (quote: Quote) => sayWhatOf(withoutGrowth(quote));
  if (claim === 'superlative') {
    const alone = directionOf(first.observation) === 'rise' ? first : second;
    const growth = parseGrowth(alone.observation);
    return `两处当中，只有${whatOf(alone)}${growth?.against ?? ''}${growth?.verb ?? ''}`;
  }
  const isCrossed = pair.every(({ observation }) => directionOf(observation) !== 'none');
  return [
    ...pair.map((quote) => `${whatOf(quote)}${sayDirection(quote.observation)}`),
    ...(isCrossed ? ['一升一降'] : []),
    ...(claim === 'difference' ? [writeGapOf('相差', first, second, answer === 'yes')] : []),
  ].join('，');
}

/** What a writer would like to say of two figures, as people write it, without a full stop and what stands in brackets. */
function ask(asked: Asked, a: Quote, b: Quote): string {
  const { claim, answer } = asked;
  if (claim === 'respectively') return askRespectively(a, b);
  const order = orderOf(a, b);
  if (order === null || order.isEqual) return askUnordered(claim, a, b);
  const { first, second } = order;
  if (areApart([first, second])) return askApart(asked, first, second);
  const [one, other] = sidesOf([first, second]);
  const words = wordsOfPair([first, second]);
  if (claim === 'superlative') return `两处当中，${one}${words.most}`;
  if (first.observation.kind === 'rank') return `${one}排在${other}前面`;
  if (claim === 'order') return `${one}${words.above}${other}`;
  return hasGap(first, second) && ![first, second].some(({ observation }) => isRatio(observation))
    ? `${one}比${other}${writeGapOf(words.by, first, second, answer === 'yes')}`
    : askUnordered(claim, first, second);
}

const besideIt = (notes: readonly string[]) => inBrackets(notes.join('；'));

/** A claim as people write it, the answer in words, why, and what may be printed instead. */
export type SaidClaim = { question: string; answer: string; because: string[]; sentence: string };

const areWrittenUnlike = ([one, other]: readonly string[]) =>
  one !== other && one !== notWritten && other !== notWritten;

/**
 * Reasons that show two figures to be of different things; the others only keep them from being compared. What one source
 * does not write shows nothing.
 */
function areUnlike(reason: Reason): boolean {
  if (reason.kind === 'territory') return areWrittenUnlike(reason.values.map(placeOfReason));
  if (reason.kind === 'status')
    return areWrittenUnlike(reason.values.map((status) => (status === 'unstated' ? notWritten : status)));
  if (reason.kind === 'denominator') return !reason.values.includes(null);
  if (reason.kind === 'base') return !reason.values.includes('');
  return ['measure', 'kind', 'population'].includes(reason.kind);
}

/** What follows both figures where they must not be set against each other. */
function sayApart(because: readonly ClaimReason[]): string {
  if (because.some(({ kind }) => kind === 'overlap')) return `${sayClaimReason({ kind: 'overlap' })}。`;
  const apart = because.filter(
    (reason): reason is Reason =>
      reason.kind in verdictByReason && verdictByReason[reason.kind as ReasonKind] === 'not-comparable',
  );
  if (apart.length === 0) return '';
  const head = apart.some(areUnlike) ? '这两个数不是同一回事，不能比高低' : '这两个数不能比高低';
  return `${head}：${apart.map((reason) => sayReasonAs(withinSentence, reason)).join('；')}。`;
}

/** What may be printed: both figures with their definitions, and what the answer asks to add. */
function correct(
  { claim, answer, because }: ClaimAnswer,
  question: string,
  notes: readonly string[],
  figures: string,
): string {
  if (claim === 'respectively' || answer === 'no') return `${figures}${sayApart(because)}`;
  if (answer === 'yes')
    return `${figures}${question}${besideIt([...notes, ...(claim === 'difference' ? [DERIVED_LABEL] : [])])}。`;
  const open = because.map((reason) => sayClaimReasonAs(withinSentence, reason)).join('；');
  const end = /[，；]/.test(open) ? '；' : '，';
  return `${figures}只看印出的数，${question}${besideIt(notes)}；但${open}${end}高低只能作参考。`;
}

/**
 * One of the four claims of a pair: whether it can be written, and how.
 *
 * @param figures both with their definitions, which are the same whatever is claimed
 * @example sayClaim({ claim: 'order', answer: 'add-a-sentence', because: […] }, quanzhou, guiyang)
 * // { question: '泉州开发区的非公企业党组织覆盖率高于贵阳高新区', answer: '要加一句', because: ['两处原文都没写分母'], sentence: … }
 */
export function sayClaim(answer: ClaimAnswer, a: Quote, b: Quote, figures = sayFigures([a, b])): SaidClaim {
  const question = ask(answer, a, b);
  const because = answer.because.map(sayClaimReason);
  const notes = answer.claim === 'respectively' ? [] : noResults(a, b);
  return {
    question: `${question}${besideIt(notes)}`,
    answer: answerLabel[answer.answer],
    because,
    sentence: correct(answer, question, notes, figures),
  };
}
