import { isByOthers } from '#lib/schema/actor.ts';
import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { PracticeType } from '#lib/schema/practice.ts';
import { type Catalogued, catalogOf } from './catalog.ts';

/** What one park's source says of a practice type; `isDone` where the park itself counts among those that do it. */
export type PracticeRow = { park: Park; practices: readonly ResolvedPractice[]; isDone: boolean };

/**
 * Whether a practice counts among what parks do: it is done already, and by the park, an authority above it, or somebody
 * whom the source does not name. A company's own method is that company's, and a plan is no practice yet.
 */
export const isDoneByPark = ({ by, stage }: Pick<ResolvedPractice, 'by' | 'stage'>) =>
  stage === 'doing' && !isByOthers(by);

/**
 * One row for each of the parks, in the order given, with its practices of a type: none where its source does not
 * mention any.
 *
 * @example countDoing(practicesOfType(content, 'charter')) // 1
 */
export function practicesOfType(
  content: Catalogued,
  type: string,
  parks: readonly Park[] = content.parks,
): PracticeRow[] {
  const byPark = catalogOf(content).practices.get(type);
  return parks.map((park) => {
    const practices = byPark?.get(park.slug) ?? [];
    return { park, practices, isDone: practices.some(isDoneByPark) };
  });
}

/** A practice type with its rows. */
export type TypeRows = { type: PracticeType; rows: PracticeRow[] };

/** Every practice type across some parks, in the order of the pages. */
export const practicesAcross = (
  content: Catalogued & Pick<Content, 'practiceTypes'>,
  parks: readonly Park[] = content.parks,
): TypeRows[] => content.practiceTypes.map((type) => ({ type, rows: practicesOfType(content, type.id, parks) }));

/** The practice types that some of the parks have, each with all rows. */
export const typesTold = (...asked: Parameters<typeof practicesAcross>): TypeRows[] =>
  practicesAcross(...asked).filter(({ rows }) => rows.some(({ practices }) => practices.length > 0));

/** How many of the parks do it. */
export const countDoing = (rows: readonly PracticeRow[]) => rows.filter(({ isDone }) => isDone).length;
