import type { ClaimAnswer } from '#lib/compare/claims.ts';
import { type SaidClaim, sayClaim } from './claim.ts';
import type { Quote } from './quote.ts';
import { sayFigures } from './sentence.ts';

/** Claims that have one answer for the same reasons. */
export type ClaimRow = { questions: string[]; answer: string; because: string[] };

/**
 * What can be written of a pair: the claims by their answers, the sentence that may be printed in any case, and the
 * further ones that may follow it.
 */
export type SaidClaims = { rows: ClaimRow[]; sentence: string; further: string[] };

const isLike = (row: ClaimRow, { answer, because }: SaidClaim) =>
  row.answer === answer && row.because.join() === because.join();

/**
 * All claims of a pair in their order; neighbours with the same answer and reasons stand together.
 *
 * @example sayClaims(claimsOf(a, b), quoteA, quoteB).rows.map(({ answer }) => answer) // ['可以，各带口径', '要加一句', '不可以']
 */
export function sayClaims(answers: readonly ClaimAnswer[], a: Quote, b: Quote): SaidClaims {
  const rows: ClaimRow[] = [];
  const figures = sayFigures([a, b]);
  const said = answers.map((answer) => sayClaim(answer, a, b, figures));
  for (const claim of said) {
    const last = rows.at(-1);
    if (last && isLike(last, claim)) last.questions.push(claim.question);
    else rows.push({ questions: [claim.question], answer: claim.answer, because: claim.because });
  }
  const [sentence = '', ...others] = new Set(said.map((claim) => claim.sentence));
  return { rows, sentence, further: others.map((other) => other.replace(sentence, '')) };
}
