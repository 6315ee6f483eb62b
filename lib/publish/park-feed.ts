import { datesOfCase } from '#lib/catalog/case-dates.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { Absolute } from './absolute.ts';
import type { FeedEntry } from './feed.ts';

/**
 * A case as an entry of the feed, updated when an article came, when it was checked, or when it was corrected; null
 * where content states no day of it, since Atom wants one and none is made up.
 */
export function parkFeedEntry(park: Park, corrections: Content['corrections'], absolute: Absolute): FeedEntry | null {
  const { newest } = datesOfCase(park, corrections);
  if (newest === null) return null;
  const url = absolute(`/parks/${park.slug}`);
  return {
    kind: 'park',
    url,
    title: park.name,
    summary: park.summary,
    updated: newest,
    published: park.added,
    categories: [park.province, park.city],
    other: [{ url: `${url}.md`, type: 'text/markdown' }],
  };
}
