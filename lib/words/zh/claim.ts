import type { Answer, Claim, ClaimAnswer, ClaimReason } from '#lib/compare/claims.ts';
import { compareAmounts, differenceOf } from '#lib/compare/quantity.ts';
import { type Reason, type ReasonKind, verdictByReason } from '#lib/compare/reasons.ts';
import type { Observation, Status } from '#lib/schema/observation.ts';
import { measureOf } from '#lib/schema/unit.ts';
import { writeAmount } from './amount.ts';
import { sayClaimReason, sayClaimReasonAs } from './claim-reason.ts';
import { sharedMeasure, sidesOf, wordsOfPair } from './claim-sides.ts';
import { DERIVED_LABEL } from './derivation.ts';
import type { Quote } from './quote.ts';
import { placeOfReason, sayReasonAs, withinSentence } from './reason.ts';
import { sayFigures, sayTogether } from './sentence.ts';
import { sayWhat } from './whose.ts';
import { withUnit } from './with-unit.ts';

/** The answer to “can this be written”. */
export const answerLabel: Record<Answer, string> = {
  yes: '可以',
  'with-definitions': '可以，各带口径',
  'add-a-sentence': '要加一句',
  no: '不可以',
};

type Valued = Quote & { observation: Observation & { value: string } };
const isValued = (quote: Quote): quote is Valued => quote.observation.value !== null;

/** The two with the larger first (a first place before a second); null where they have no order. */
function orderOf(a: Quote, b: Quote): { isEqual: boolean; first: Valued; second: Valued } | null {
  if (!isValued(a) || !isValued(b)) return null;
  if (a.observation.kind !== b.observation.kind) return null;
  if (measureOf(a.observation.unit) !== measureOf(b.observation.unit)) return null;
  const sign = compareAmounts(a.observation, b.observation) * (a.observation.kind === 'rank' ? -1 : 1);
  return sign < 0 ? { isEqual: false, first: b, second: a } : { isEqual: sign === 0, first: a, second: b };
}

/** 4.7个百分点 between shares, otherwise the amount with its unit. */
function writeGap(first: Valued, second: Valued): string {
  const gap = differenceOf(first.observation, second.observation);
  if (gap === null) return '多少';
  const value = gap.value.replace(/^-/, '');
  if (gap.unit === '%') return `${value}个百分点`;
  return gap.unit === '‰' ? `${value}个千分点` : withUnit(value, gap.unit);
}

function askRespectively(a: Quote, b: Quote): string {
  if (sharedMeasure([a, b]) !== null) return sayTogether([a, b]);
  return [a, b].map((quote) => `${sayWhat(quote)}${writeAmount(quote.observation)}`).join('，');
}

const statusOfBoth: Partial<Record<Status, string>> = {
  planned: '都是计划，不是结果',
  expected: '都是预计，不是结果',
};

/** What has to be said of two figures that are both no results, before one is called the larger. */
const noResults = ({ observation: one }: Quote, { observation: other }: Quote): string[] =>
  one.status === other.status ? [statusOfBoth[one.status] ?? []].flat() : [];

/** What would be asked of two figures that have no order: which is the larger, and by how much. */
function askUnordered(claim: Claim, a: Quote, b: Quote): string {
  const [one, other] = sidesOf([a, b]);
  const larger = a.observation.kind === b.observation.kind ? wordsOfPair([a, b]).by : '大';
  if (claim === 'difference') return `${one}与${other}相差多少`;
  return claim === 'superlative' ? `${one}和${other}当中，哪个最${larger}` : `${one}与${other}，哪个${larger}`;
}

/** What a writer would like to say of two figures, as people write it, without a full stop and what stands in brackets. */
function ask(claim: Claim, a: Quote, b: Quote): string {
  if (claim === 'respectively') return askRespectively(a, b);
  const order = orderOf(a, b);
  if (order === null) return askUnordered(claim, a, b);
  const { first, second, isEqual } = order;
  const [one, other] = sidesOf([first, second]);
  const words = wordsOfPair([first, second]);
  if (isEqual) return claim === 'superlative' ? `${one}和${other}并列${words.most}` : `${one}与${other}相同`;
  if (claim === 'superlative') return `两处当中，${one}${words.most}`;
  if (first.observation.kind === 'rank') return `${one}排在${other}前面`;
  return claim === 'order' ? `${one}${words.above}${other}` : `${one}比${other}${words.by}${writeGap(first, second)}`;
}

const inBrackets = (notes: readonly string[]) => (notes.length === 0 ? '' : `（${notes.join('；')}）`);

/** A claim as people write it, the answer in words, why, and what may be printed instead. */
export type SaidClaim = { claim: Claim; question: string; answer: string; because: string[]; sentence: string };

/** Reasons that show two figures to be of different things; the others only keep them from being compared. */
function areUnlike(reason: Reason): boolean {
  if (reason.kind === 'territory') return placeOfReason(reason.values[0]) !== placeOfReason(reason.values[1]);
  if (reason.kind === 'status') return reason.values[0] !== reason.values[1];
  return ['measure', 'kind', 'population', 'denominator'].includes(reason.kind);
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
function correct({ claim, answer, because }: ClaimAnswer, question: string, quotes: [Quote, Quote]): string {
  const figures = sayFigures(quotes);
  if (claim === 'respectively' || answer === 'no') return `${figures}${sayApart(because)}`;
  const notes = noResults(...quotes);
  if (answer === 'yes')
    return `${figures}${question}${inBrackets([...notes, ...(claim === 'difference' ? [DERIVED_LABEL] : [])])}。`;
  const open = because.map((reason) => sayClaimReasonAs(withinSentence, reason)).join('；');
  const end = /[，；]/.test(open) ? '；' : '，';
  return `${figures}只看印出的数，${question}${inBrackets(notes)}；但${open}${end}高低只能作参考。`;
}

/**
 * One of the four claims of a pair: whether it can be written, and how.
 *
 * @example sayClaim({ claim: 'order', answer: 'add-a-sentence', because: […] }, quanzhou, guiyang)
 * // { question: '泉州开发区的非公企业党组织覆盖率高于贵阳高新区', answer: '要加一句', because: ['两处原文都没写分母'], sentence: … }
 */
export function sayClaim(answer: ClaimAnswer, a: Quote, b: Quote): SaidClaim {
  const question = ask(answer.claim, a, b);
  const because = answer.because.map(sayClaimReason);
  const notes = answer.claim === 'respectively' ? [] : noResults(a, b);
  return {
    claim: answer.claim,
    question: `${question}${inBrackets(notes)}`,
    answer: answerLabel[answer.answer],
    because,
    sentence: correct(answer, question, [a, b]),
  };
}
