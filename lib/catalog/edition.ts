import { indexOnce } from '#lib/pages/indexes.ts';
import type { Content } from '#lib/schema/content.ts';
import { datesOfCase } from './case-dates.ts';
import { newsOf } from './news.ts';

/**
 * The day of the data as a whole: the newest on which content says that something was checked, corrected or added. Null
 * where it says none. Every page of a figure asks for it.
 *
 * @example dayOfData(content) // '2026-11-26'
 */
export const dayOfData: (content: Content) => string | null = indexOnce((content: Content) => {
  const checked = content.parks.flatMap((park) => datesOfCase(park, content.corrections).changedOn ?? []);
  return [...checked, ...newsOf(content).map(({ on }) => on)].sort().at(-1) ?? null;
});
