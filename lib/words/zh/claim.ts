import type { Answer, Claim, ClaimAnswer, ClaimReason } from '#lib/compare/claims.ts';
import { compareAmounts, differenceOf } from '#lib/compare/quantity.ts';
import { type Reason, type ReasonKind, verdictByReason } from '#lib/compare/reasons.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { measureOf } from '#lib/schema/unit.ts';
import { writeAmount } from './amount.ts';
import { sayClaimReason } from './claim-reason.ts';
import { DERIVED_LABEL } from './derivation.ts';
import { formatFigure } from './figure.ts';
import { orderWords } from './order-words.ts';
import type { Quote } from './quote.ts';
import { sayReason } from './reason.ts';
import { sayFigures, sayTogether } from './sentence.ts';
import { attach, placeOf, sayMeasure, sayWhat } from './whose.ts';
import { withUnit } from './with-unit.ts';

/** The answer to “can this be written”. */
export const answerLabel: Record<Answer, string> = {
  yes: '可以',
  'with-definitions': '可以，各带口径',
  'add-a-sentence': '要加一句',
  no: '不可以',
};

/** How each claim is called, where a table heads it. */
export const claimLabel: Record<Claim, string> = {
  respectively: '分别为',
  order: '高于、低于',
  difference: '高多少',
  superlative: '最高、最低',
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

/** One word for what both figures measure, or null where only their subjects tell them apart. */
function sharedMeasure(a: Quote, b: Quote): string | null {
  const [place, other] = [placeOf(a), placeOf(b)];
  const areApart = place !== other && place !== '' && other !== '';
  const isCompany = [a, b].some(({ observation }) => observation.territory.kind === 'company');
  const measure = sayMeasure(a);
  return areApart && !isCompany && measure === sayMeasure(b) ? measure : null;
}

/** 甲的党员示范岗（382个）: whose, what and how much, for two figures that one word does not name. */
function nameIt(quote: Quote): string {
  const [what, value] = [sayWhat(quote), formatFigure(quote.observation)];
  return what.endsWith('）') ? what.replace(/）$/, `，${value}）`) : `${what}（${value}）`;
}

/** The two sides of a comparison: 甲的非公企业党组织覆盖率 and 乙, or both in full. */
function sidesOf(first: Quote, second: Quote): [string, string] {
  const measure = sharedMeasure(first, second);
  if (measure === null) return [nameIt(first), nameIt(second)];
  return [attach(placeOf(first), measure), placeOf(second)];
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
  if (sharedMeasure(a, b) !== null) return sayTogether([a, b]);
  return [a, b].map((quote) => `${sayWhat(quote)}${writeAmount(quote.observation)}`).join('，');
}

/** What a writer would like to say of two figures, as people write it, without a full stop. */
function ask(claim: Claim, a: Quote, b: Quote): string {
  if (claim === 'respectively') return askRespectively(a, b);
  const order = orderOf(a, b);
  const { first, second, isEqual } = order ?? { first: a, second: b, isEqual: false };
  const [one, other] = sidesOf(first, second);
  const { kind } = first.observation;
  const words = orderWords[kind];
  if (isEqual) return claim === 'superlative' ? `${one}和${other}并列${words.most}` : `${one}与${other}相同`;
  if (claim === 'superlative') return `两处当中，${one}${words.most}`;
  if (kind === 'rank') return `${one}排在${other}前面`;
  if (claim === 'order') return `${one}${words.above}${other}`;
  const gap = isValued(first) && isValued(second) && order ? writeGap(first, second) : '多少';
  return `${one}比${other}${words.by}${gap}`;
}

/** A claim as people write it, the answer in words, why, and what may be printed instead. */
export type SaidClaim = { claim: Claim; question: string; answer: string; because: string[]; sentence: string };

/** What follows both figures where they must not be set against each other. */
function sayApart(because: readonly ClaimReason[]): string {
  if (because.some(({ kind }) => kind === 'overlap')) return `${sayClaimReason({ kind: 'overlap' })}。`;
  const apart = because.filter(
    (reason): reason is Reason =>
      reason.kind in verdictByReason && verdictByReason[reason.kind as ReasonKind] === 'not-comparable',
  );
  if (apart.length === 0) return '';
  return `这两个数不是同一回事，不能比高低：${apart.map(sayReason).join('；')}。`;
}

/** What may be printed: both figures with their definitions, and what the answer asks to add. */
function correct({ claim, answer, because }: ClaimAnswer, question: string, quotes: Quote[]): string {
  const figures = sayFigures(quotes);
  if (claim === 'respectively' || answer === 'no') return `${figures}${sayApart(because)}`;
  if (answer === 'yes') return `${figures}${question}${claim === 'difference' ? `（${DERIVED_LABEL}）` : ''}。`;
  return `${figures}只看印出的数，${question}；但${because.map(sayClaimReason).join('，')}，高低只能作参考。`;
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
  return {
    claim: answer.claim,
    question,
    answer: answerLabel[answer.answer],
    because,
    sentence: correct(answer, question, [a, b]),
  };
}
