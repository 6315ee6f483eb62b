import type { Content, Park } from '#lib/schema/content.ts';
import type { FeedEntry } from './feed.ts';
import type { Absolute } from './observation-table.ts';

/**
 * The day a case is as new as: its newest source's, or, where no source is dated, the end of its reference period; null
 * where the sources say nothing of time at all.
 */
export function caseDate({ sources, period }: Pick<Park, 'sources' | 'period'>): string | null {
  const dates = sources.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  return dates.at(-1) ?? period?.end ?? null;
}

const concerns = (address: string, slug: string) => address.replace(/#.*$/, '') === `/parks/${slug}`;

/**
 * A case as an entry of the feed, updated when a newer source came, when it was checked, or when it was corrected. A case
 * without any date goes to the end.
 */
export function parkFeedEntry(park: Park, corrections: Content['corrections'], absolute: Absolute): FeedEntry {
  const url = absolute(`/parks/${park.slug}`);
  const corrected = corrections.filter(({ address }) => concerns(address, park.slug)).map(({ on }) => on);
  const dates = [caseDate(park), park.checkedOn ?? null, ...corrected].filter((date) => date !== null).sort();
  return {
    url,
    title: park.name,
    summary: park.summary,
    updated: dates.at(-1) ?? '2022-01-01',
    categories: [park.province, park.city],
    other: [{ url: `${url}.md`, type: 'text/markdown' }],
  };
}
