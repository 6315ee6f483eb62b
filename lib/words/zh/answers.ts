import type { Answer, Claim, ClaimAnswer } from '#lib/compare/claims.ts';
import type { Kind } from '#lib/schema/unit.ts';
import { orderWords } from './order-words.ts';
import { quoteWords } from './quotation.ts';

/** The words that a claim needs of figures of a kind: 分别为, 多于, 多多少, 最多. */
const claimWord: Record<Claim, (kind: Kind) => string> = {
  respectively: () => '分别为',
  order: (kind) => orderWords[kind].above,
  difference: (kind) => `${orderWords[kind].by}多少`,
  superlative: (kind) => orderWords[kind].most,
};

const sayAnswer: Record<Answer, (words: string) => string> = {
  yes: (words) => `可以写${words}`,
  'with-definitions': (words) => `可以写${words}，各带口径`,
  'add-a-sentence': (words) => `写${words}要加一句`,
  no: (words) => `不能写${words}`,
};

/**
 * What may be written of two figures, in one line: the claims by their answers, the freest first.
 *
 * @example sayAnswers(claimsOf(quanzhou, guiyang), 'share')
 * // '可以写“分别为”，各带口径；写“高于”要加一句；不能写“高多少”“最高”。'
 */
export function sayAnswers(answers: readonly ClaimAnswer[], kind: Kind): string {
  const wordsByAnswer = new Map<Answer, string>();
  for (const { claim, answer } of answers)
    wordsByAnswer.set(answer, `${wordsByAnswer.get(answer) ?? ''}${quoteWords(claimWord[claim](kind))}`);
  return `${[...wordsByAnswer].map(([answer, words]) => sayAnswer[answer](words)).join('；')}。`;
}
