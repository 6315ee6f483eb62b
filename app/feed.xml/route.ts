import { getContent } from '#lib/content/content.ts';
import { formatFeed } from '#lib/publish/feed.ts';
import { feedEntries } from '#lib/publish/news-feed.ts';
import { absoluteUrl, siteName, siteSummary } from '../site.ts';

export const dynamic = 'force-dynamic';

export function GET() {
  const feed = formatFeed({
    url: absoluteUrl('/'),
    self: absoluteUrl('/feed.xml'),
    title: siteName,
    summary: siteSummary,
    entries: feedEntries(getContent(), absoluteUrl),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
