/** Text made safe for XML: markup characters as entities, control characters, which XML 1.0 forbids, left out. */
export function escapeXml(text: string): string {
  const entity: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[&<>"']/g, (sign) => entity[sign] ?? sign);
}

type FeedEntry = { url: string; title: string; summary: string; updated: string };
type Feed = { url: string; self: string; title: string; summary: string; entries: FeedEntry[] };

const instant = (date: string) => `${date}T00:00:00+08:00`;

/** An Atom feed (RFC 4287), newest entry first. Addresses are its stable ids; `updated` are dates such as `2023-07-10`. */
export function formatFeed({ url, self, title, summary, entries }: Feed): string {
  const sorted = entries.toSorted((a, b) => b.updated.localeCompare(a.updated));
  const items = sorted.map(
    (entry) => `<entry>
<id>${escapeXml(entry.url)}</id>
<title>${escapeXml(entry.title)}</title>
<link href="${escapeXml(entry.url)}"/>
<updated>${instant(entry.updated)}</updated>
<summary>${escapeXml(entry.summary)}</summary>
</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
<id>${escapeXml(url)}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(summary)}</subtitle>
<link href="${escapeXml(url)}"/>
<link rel="self" href="${escapeXml(self)}"/>
<updated>${instant(sorted[0]?.updated ?? '2022-01-01')}</updated>
<author><name>${escapeXml(title)}</name></author>
${items.join('\n')}
</feed>
`;
}
