import type { Park } from '#lib/content/model.ts';
import type { FeedEntry } from '#lib/format/feed.ts';
import type { Absolute } from './observation-table.ts';

/**
 * The day a case is as new as: its newest source's, or, where no source is dated, the end of its reference period; null
 * where the sources say nothing of time at all.
 */
export function caseDate({ sources, period }: Pick<Park, 'sources' | 'period'>): string | null {
  const dates = sources.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  return dates.at(-1) ?? period?.end ?? null;
}

/** A case as an entry of the feed. A case without any date goes to the end. */
export function parkFeedEntry(park: Park, absolute: Absolute): FeedEntry {
  const url = absolute(`/parks/${park.slug}`);
  return {
    url,
    title: park.name,
    summary: park.summary,
    updated: caseDate(park) ?? '2022-01-01',
    categories: [park.province, park.city],
    other: [{ url: `${url}.md`, type: 'text/markdown' }],
  };
}
