import type { Park } from '#lib/schema/content.ts';
import { type Catalogued, catalogOf } from './catalog.ts';

/** How many of the indicators that one park has values of another has as well. */
function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const indicator of one) if (other.has(indicator)) shared += 1;
  return shared;
}

/**
 * The parks that a park is best seen beside: those that share most indicators with it first, among equals by slug. A park
 * that shares none is not among them.
 *
 * @param most how many at most
 */
export function parksBeside(content: Catalogued, park: Pick<Park, 'slug'>, most: number): Park[] {
  const { indicatorsByPark } = catalogOf(content);
  const own = indicatorsByPark.get(park.slug) ?? new Set();
  return content.parks
    .filter(({ slug }) => slug !== park.slug)
    .map((other) => ({ other, shared: countShared(own, indicatorsByPark.get(other.slug) ?? new Set()) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || (a.other.slug < b.other.slug ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}
