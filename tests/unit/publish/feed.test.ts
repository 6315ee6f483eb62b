import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml, formatFeed } from '#lib/publish/feed.ts';

const entry = (slug: string, updated: string) => ({
  kind: 'park' as const,
  url: `https://example.org/parks/${slug}`,
  title: `${slug} & <园区>`,
  summary: '摘要',
  updated,
});
const feed = {
  url: 'https://example.org/?a=1&b=2',
  self: 'https://example.org/feed.xml',
  title: '案例',
  summary: '全部',
};

test('markup characters are escaped', () => {
  expect(escapeXml(`<a href="x">'&amp;'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&apos;&amp;amp;&apos;&lt;/a&gt;');
});

test('control characters and broken surrogates, which no XML document may hold, are left out', () => {
  expect(escapeXml('甲\uD800乙\uDC00丙\uFFFE𠮷')).toBe('甲乙丙𠮷');
  expect(escapeXml('甲\u0000\u0008\u000B\u001F乙\t丙\n')).toBe('甲乙\t丙\n');
});

test('escaped text holds no markup, and reads back as it was', () => {
  const entity: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', 'a', '&', ';', '<', '>', '"', "'", 'l', 't') }), (text) => {
      const escaped = escapeXml(text);
      expect(escaped).not.toMatch(/[<>"']/);
      expect(escaped.replace(/&(\w+);/g, (_, name: string) => entity[name] ?? '?')).toBe(text);
    }),
  );
});

test('a feed lists its newest entry first and is as new as that', () => {
  const xml = formatFeed({ ...feed, entries: [entry('old', '2022-10-13'), entry('new', '2023-07-10')] });
  expect([...xml.matchAll(/<entry>\n<id>(.*)<\/id>/g)].map(([, id]) => id)).toEqual([
    'https://example.org/parks/new',
    'https://example.org/parks/old',
  ]);
  expect([...xml.matchAll(/<updated>(.*)<\/updated>/g)].map(([, time]) => time)).toEqual([
    '2023-07-10T00:00:00+08:00',
    '2023-07-10T00:00:00+08:00',
    '2022-10-13T00:00:00+08:00',
  ]);
});

test('everything that a feed is given is escaped', () => {
  const xml = formatFeed({ ...feed, entries: [entry('a', '2023-07-10')] });
  expect(xml).toContain('<title>a &amp; &lt;园区&gt;</title>');
  expect(xml).toContain('<id>https://example.org/?a=1&amp;b=2</id>');
  expect(xml).toContain('<link rel="self" href="https://example.org/feed.xml"/>');
  expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"')).toBe(
    true,
  );
});

test('an entry names its other forms and its subjects', () => {
  const other = [{ url: 'https://example.org/a.md?x&y', type: 'text/markdown' }];
  const xml = formatFeed({ ...feed, entries: [{ ...entry('a', '2023-07-10'), categories: ['甲 & 乙'], other }] });
  expect(xml).toContain('<link rel="alternate" type="text/markdown" href="https://example.org/a.md?x&amp;y"/>');
  expect(xml).toContain('<category term="甲 &amp; 乙"/>');
});

test('the order of a day does not depend on the order given, and a feed has fifty entries at most', () => {
  const entries = Array.from({ length: 120 }, (_, index) => entry(`p${1000 + index}`, '2023-07-10'));
  const xml = formatFeed({ ...feed, entries });
  expect(formatFeed({ ...feed, entries: entries.toReversed() })).toBe(xml);
  expect(xml.match(/<entry>/g)).toHaveLength(50);
  expect(xml).toContain('p1049');
  expect(xml).not.toContain('p1050');
});

test('a feed without entries makes up no time', () => {
  expect(formatFeed({ ...feed, entries: [] })).not.toContain('<updated>');
});
