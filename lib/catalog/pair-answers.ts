import { type ClaimAnswer, claimsOf } from '#lib/compare/claims.ts';
import { type Pair, pairsOfSurvey } from './pairs.ts';
import type { Survey } from './survey.ts';

/** Pairs of which the same may be written, with what that is. */
export type AnsweredPairs = { pairs: Pair[]; answers: ClaimAnswer[] };

/**
 * The pairs of an indicator by what may be written of them: one entry where all have the same answers.
 *
 * @example answerPairs(survey)[0]?.answers.map(({ answer }) => answer) // ['with-definitions', 'add-a-sentence', 'no', 'no']
 */
export function answerPairs(survey: Survey): AnsweredPairs[] {
  const byAnswers = new Map<string, AnsweredPairs>();
  for (const pair of pairsOfSurvey(survey)) {
    const answers = claimsOf(pair.a.figure, pair.b.figure, { timing: survey.indicator.timing });
    const key = JSON.stringify(answers.map(({ answer }) => answer));
    const known = byAnswers.get(key);
    if (known) known.pairs.push(pair);
    else byAnswers.set(key, { pairs: [pair], answers });
  }
  return [...byAnswers.values()];
}
