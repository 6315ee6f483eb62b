import { entriesInFeed } from '#lib/pages/limits.ts';
import { type NewsKind, newsKinds } from '#lib/schema/news.ts';

/**
 * Text made safe for XML: markup characters as entities, control characters and broken surrogates, which XML 1.0 forbids,
 * left out.
 */
export function escapeXml(text: string): string {
  const entity: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/g, (sign) => entity[sign] ?? sign);
}

/**
 * An entry of the feed. `updated` and `published` are dates such as `2023-07-10`, `published` the day on which it came;
 * `other` are further forms of the same page.
 */
export type FeedEntry = {
  kind: NewsKind;
  url: string;
  title: string;
  summary: string;
  updated: string;
  published?: string | undefined;
  categories?: string[];
  other?: { url: string; type: string }[];
};

type Feed = { url: string; self: string; title: string; summary: string; entries: FeedEntry[] };

const instant = (date: string) => `${date}T00:00:00+08:00`;

const alternate = (url: string, type: string) =>
  `<link rel="alternate" type="${escapeXml(type)}" href="${escapeXml(url)}"/>`;

function formatEntry({ url, title, summary, updated, published, categories = [], other = [] }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${escapeXml(url)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    alternate(url, 'text/html'),
    ...other.map((form) => alternate(form.url, form.type)),
    `<updated>${instant(updated)}</updated>`,
    ...(published === undefined ? [] : [`<published>${instant(published)}</published>`]),
    ...categories.map((category) => `<category term="${escapeXml(category)}"/>`),
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/**
 * Newest first; within a day cases, then sources, then corrections, so that a day of many corrections pushes no case out;
 * those by address, so that the order does not depend on the order given.
 */
const byNews = (a: FeedEntry, b: FeedEntry) => {
  if (a.updated !== b.updated) return a.updated < b.updated ? 1 : -1;
  return newsKinds.indexOf(a.kind) - newsKinds.indexOf(b.kind) || (a.url < b.url ? -1 : 1);
};

/**
 * An Atom feed (RFC 4287), newest entry first, fifty at most; it is as new as its newest entry, and without entries
 * says no day. The canonical addresses are the ids: they never change while the site keeps its name.
 *
 * @example formatFeed({ url: 'https://…/', self: 'https://…/feed.xml', title, summary, entries })
 */
export function formatFeed({ url, self, title, summary, entries }: Feed): string {
  const newest = entries.toSorted(byNews).slice(0, entriesInFeed);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
<id>${escapeXml(url)}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(summary)}</subtitle>
${alternate(url, 'text/html')}
<link rel="self" href="${escapeXml(self)}"/>
${newest[0] ? `<updated>${instant(newest[0].updated)}</updated>\n` : ''}<author><name>${escapeXml(title)}</name></author>
${newest.map(formatEntry).join('\n')}
</feed>
`;
}
