import { parksOnHome } from '#lib/pages/limits.ts';
import { newestParks } from '#lib/pages/newest-parks.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Catalogued } from './catalog.ts';
import { surveyShared } from './side-by-side.ts';

/** Two parks with how many indicators both have a value of, and of how many of these the values may be seen together. */
export type ParkPair = { parks: [Park, Park]; shared: number; together: number };

/**
 * The pairs of the parks that the front page lists, those first of which most may be seen together, then those that share
 * most; a pair that shares nothing is not among them.
 *
 * @param most how many at most
 */
export function pairParks(content: Catalogued, most: number): ParkPair[] {
  const parks = newestParks(content.parks).slice(0, parksOnHome);
  return parks
    .flatMap((a, index) => parks.slice(index + 1).map((b): [Park, Park] => [a, b]))
    .map((pair): ParkPair => {
      const surveys = surveyShared(content, pair);
      const together = surveys.filter(({ bands }) => bands.some(({ group }) => group.verdict !== null)).length;
      return { parks: pair, shared: surveys.length, together };
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.together - a.together || b.shared - a.shared)
    .slice(0, most);
}
