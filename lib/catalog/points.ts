import { evidenceMarks, judgeEvidence } from '#lib/compare/practice-evidence.ts';
import type { Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { headlineOf } from './headline.ts';
import { isDoneByPark } from './practices.ts';

/** Practices that are named as worth borrowing. */
const borrowed = 2;

/** What the data say a reader should know first, where no editor wrote it. */
export type DerivedPoints = { borrow: ResolvedPractice[]; beware: Observation | undefined };

/**
 * The practices of a park that rest on most, in the order of its file among equals; none of which the source has only the
 * name. And its first headline figure.
 *
 * @example derivePoints(korla).borrow[0]?.name // '“减、放、并、转”审批改革'
 */
export function derivePoints(park: Park): DerivedPoints {
  const own = park.practices.filter(isDoneByPark).map((practice) => ({
    practice,
    weight: evidenceMarks.indexOf(judgeEvidence(practice, park).mark),
  }));
  const ranked = own.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return { borrow: ranked.slice(0, borrowed).map(({ practice }) => practice), beware: headlineOf(park)[0] };
}
