import { type ClaimAnswer, claimsOf } from '#lib/compare/claims.ts';
import { areOfTwoParks } from '#lib/compare/owner.ts';
import { figuresInSentence } from '#lib/pages/limits.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Placed } from './rows.ts';
import type { Survey } from './survey.ts';

/** What may be written of an indicator, by the figures that one sentence can tell, and a claim that may not, with why. */
export type SampleClaim = {
  indicator: Survey['indicator'];
  may: Placed[];
  mayNot: { a: Placed; b: Placed; no: ClaimAnswer };
};

/** Figures that are largest or first invite the claim of order; that one is asked before the others. */
const asked = ['order', 'superlative', 'difference'] as const;

/** The first claim that may not be made of one of some figures and one of some others. */
function findRefused(ones: readonly Placed[], others: readonly Placed[], { indicator }: Survey) {
  for (const a of ones)
    for (const b of others) {
      if (a === b || !areOfTwoParks(a.figure, b.figure)) continue;
      const answers = claimsOf(a.figure, b.figure, { timing: indicator.timing });
      const refused = asked.flatMap((claim) => answers.find((one) => one.claim === claim && one.answer === 'no') ?? []);
      if (refused[0] && a.figure.value !== null && b.figure.value !== null) return { a, b, no: refused[0] };
    }
  return null;
}

const togetherIn = ({ bands }: Survey) => bands.find(({ group }) => group.verdict !== null);

/** Whether the figures that may be seen together leave the same open, so that one sentence can tell them. */
function isToldAtOnce(survey: Survey): boolean {
  const members = togetherIn(survey)?.group.members ?? [];
  return new Set(members.map(({ open, denominator }) => JSON.stringify([open, denominator]))).size === 1;
}

function sampleOf(survey: Survey): SampleClaim | null {
  const together = togetherIn(survey);
  if (!together) return null;
  const apart = survey.bands.filter((band) => band !== together).flatMap(({ rows }) => rows);
  const mayNot = findRefused(together.rows, apart, survey) ?? findRefused(together.rows, together.rows, survey);
  return mayNot && { indicator: survey.indicator, may: together.rows.slice(0, figuresInSentence), mayNot };
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
  const countShown = ({ rows }: Survey) => rows.filter(({ figure }) => shown.has(figure)).length;
  const ordered = surveys.toSorted(
    (a, b) =>
      countShown(a) - countShown(b) ||
      Number(isToldAtOnce(b)) - Number(isToldAtOnce(a)) ||
      b.parksWithValue - a.parksWithValue,
  );
  for (const survey of ordered) {
    const sample = sampleOf(survey);
    if (sample) return sample;
  }
  return null;
}
