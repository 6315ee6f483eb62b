import { type ClaimAnswer, claimsOf, orderOf } from '#lib/compare/claims.ts';
import { areOfTwoParks } from '#lib/compare/owner.ts';
import { figuresInSentence } from '#lib/pages/limits.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Placed } from './rows.ts';
import { pickNewest, type Survey } from './survey.ts';

/** What may be written of an indicator, by the figures that one sentence can tell, and a claim that may not, with why. */
export type SampleClaim = {
  indicator: Survey['indicator'];
  may: Placed[];
  mayNot: { a: Placed; b: Placed; no: ClaimAnswer };
};

/** Figures that are largest or first invite the claim of order; that one is asked before the others. */
const asked = ['order', 'superlative', 'difference'] as const;

/** Of values that nothing orders nobody claims an order: what could be refused is a question. */
const isOrdered = (a: Observation, b: Observation) => ['less', 'more'].includes(orderOf(a, b));

/** The first claim that may not be made of one of some figures and one of some others. */
function findRefused(ones: readonly Placed[], others: readonly Placed[], { indicator }: Survey) {
  for (const a of ones)
    for (const b of others) {
      if (a === b || !areOfTwoParks(a.figure, b.figure) || !isOrdered(a.figure, b.figure)) continue;
      const answers = claimsOf(a.figure, b.figure, { timing: indicator.timing });
      const refused = asked.flatMap((claim) => answers.find((one) => one.claim === claim && one.answer === 'no') ?? []);
      if (refused[0]) return { a, b, no: refused[0] };
    }
  return null;
}

const togetherIn = ({ bands }: Survey) => bands.find(({ group }) => group.verdict !== null);

/** Whether the figures that may be seen together leave the same open, so that one sentence can tell them. */
function isToldAtOnce(survey: Survey): boolean {
  const [first, ...others] = togetherIn(survey)?.group.members ?? [];
  const leftOpen = ({ open, denominator }: Observation) => JSON.stringify([open, denominator]);
  return first !== undefined && others.every((one) => leftOpen(one) === leftOpen(first));
}

function sampleOf(survey: Survey): SampleClaim | null {
  const together = togetherIn(survey);
  if (!together) return null;
  const apart = survey.bands.filter((band) => band !== together).flatMap(({ rows }) => rows);
  const mayNot = findRefused(together.rows, apart, survey) ?? findRefused(together.rows, together.rows, survey);
  return mayNot && { indicator: survey.indicator, may: pickNewest(together.rows, figuresInSentence), mayNot };
}

/**
 * Surveys in the order in which they serve as an example: those whose figures the page shows least, told in one sentence
 * before others, then those of the most parks. Judged one by one, since the first nearly always serves.
 */
function* inOrderOfUse(surveys: readonly Survey[], shown: ReadonlySet<Observation>): Generator<Survey> {
  const timesShown = new Map<string | null, number>();
  for (const { indicator } of shown) timesShown.set(indicator, (timesShown.get(indicator) ?? 0) + 1);
  const countShown = ({ indicator }: Survey) => timesShown.get(indicator.id) ?? 0;
  const ordered = surveys.toSorted((a, b) => b.parksWithValue - a.parksWithValue);
  for (const count of [...new Set(ordered.map(countShown))].sort((a, b) => a - b)) {
    const alike = ordered.filter((survey) => countShown(survey) === count);
    for (const survey of alike) if (isToldAtOnce(survey)) yield survey;
    for (const survey of alike) if (!isToldAtOnce(survey)) yield survey;
  }
}

/**
 * One example of what the comparisons give a writer: of the indicator that most parks have a value of, a group that may be
 * told in one sentence, and a claim across its edge, or else within it, that may not be made. Null where there is none.
 *
 * Of several indicators the one that serves best: told in one sentence, and printed of the most parks.
 *
 * @param shown the figures that the page shows already: the fewer of them an indicator has, the better it serves
 */
export function sampleClaim(
  surveys: readonly Survey[],
  shown: ReadonlySet<Observation> = new Set(),
): SampleClaim | null {
  for (const survey of inOrderOfUse(surveys, shown)) {
    const sample = sampleOf(survey);
    if (sample) return sample;
  }
  return null;
}
