import type { Park } from '#lib/schema/content.ts';
import { newestOnHome, parksOnHome } from './limits.ts';

function byNewest({ added: a = '' }: Pick<Park, 'added'>, { added: b = '' }: Pick<Park, 'added'>): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

/**
 * The parks that the front page lists: all, in the order of the pages, as long as they fit; of more the newest, by the day
 * on which they came. One of which no day is known is never newer.
 *
 * @example newestParks(content.parks).length // 5
 */
export function newestParks<One extends Pick<Park, 'added'>>(parks: readonly One[]): One[] {
  if (parks.length <= parksOnHome) return [...parks];
  return parks.toSorted(byNewest).slice(0, newestOnHome);
}
