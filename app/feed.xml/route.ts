import { getContent } from '#lib/content/content.ts';
import { formatFeed } from '#lib/format/feed.ts';
import { absoluteUrl, siteName, siteSummary } from '../site.ts';

export const dynamic = 'force-static';

export function GET() {
  const entries = getContent().parks.map((park) => ({
    url: absoluteUrl(`/parks/${park.slug}`),
    title: park.name,
    summary: park.summary,
    // A case is as new as its newest source; what no source dates is as old as the end of its reference period.
    updated:
      park.sources.map(({ publishedOn }) => publishedOn).findLast((date) => date !== null) ??
      park.period?.end ??
      '2022-01-01',
  }));
  const feed = formatFeed({
    url: absoluteUrl('/'),
    self: absoluteUrl('/feed.xml'),
    title: siteName,
    summary: siteSummary,
    entries,
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
