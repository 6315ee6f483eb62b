import { expect, test } from 'vitest';
import { formatFeed } from '#lib/publish/feed.ts';
import { feedEntries } from '#lib/publish/news-feed.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Correction } from '#lib/schema/page.ts';
import { absolute, content, parkWith, realContent } from './samples.ts';
import { all, parseXml } from './xml.ts';

const feedOf = (one: Content) =>
  formatFeed({
    url: absolute('/'),
    self: absolute('/feed.xml'),
    title: '案例库',
    summary: '案例',
    entries: feedEntries(one, absolute),
  });

const idsOf = (one: Content) => all(parseXml(feedOf(one)), 'entry').map((entry) => all(entry, 'id')[0]?.text ?? '');

const linhe = parkWith('linhe');
const [first, second] = linhe.sources;
if (!first || !second) throw new Error('linhe has two sources');
const dated: Content = {
  ...content,
  parks: [{ ...linhe, added: '2026-11-22', sources: [first, { ...second, added: '2026-12-01' }] }],
};
const correction = (index: number): Correction => ({
  on: '2026-12-01',
  address: `/parks/linhe#figure-${index}`,
  was: '70%',
  now: '78.1%',
  why: '抄错',
});

test('an entry of the feed is filed under what its title begins with', () => {
  const corrections = [correction(1), { ...correction(2), kind: '更新' as const }];
  const entries = feedEntries({ ...dated, corrections }, absolute).filter(({ url }) => url.includes('/corrections#'));
  expect(entries.map(({ title, categories }) => [title.split('：')[0], categories])).toEqual([
    ['更正', ['更正']],
    ['更新', ['更新']],
  ]);
});

test('the feed carries cases, new sources and corrections, each at its permanent address', () => {
  expect(idsOf(dated)).toEqual([
    'https://example.org/parks/linhe',
    'https://example.org/parks/linhe#source-repost',
    'https://example.org/corrections#2023-08-01-parks-beishan-org-coverage',
  ]);
});

test('a case keeps the address of its page as its id, whatever else is told, and says when it came', () => {
  const ids = idsOf(realContent);
  for (const { slug } of realContent.parks) expect(ids).toContain(`https://example.org/parks/${slug}`);
  const cases = feedEntries(dated, absolute).filter(({ kind }) => kind === 'park');
  expect(cases).toMatchObject([{ published: '2026-11-22', updated: '2026-12-01' }]);
});

test('a correction in the feed says what was written, what is written now, and why', () => {
  const entry = feedEntries(dated, absolute).find(({ kind }) => kind === 'correction');
  expect(entry?.summary).toBe('原来写的：97.9%。现在写的：97.7%。原因：抄错一位。');
});

test('a day of many corrections pushes out no case and no source, and the feed stays bounded', () => {
  const many = { ...dated, corrections: Array.from({ length: 200 }, (_, index) => correction(index)) };
  const ids = idsOf(many);
  expect(ids).toHaveLength(50);
  expect(ids.slice(0, 2)).toEqual(['https://example.org/parks/linhe', 'https://example.org/parks/linhe#source-repost']);
});

test('every day of the feed is one that the content states', () => {
  const stated = JSON.stringify([realContent.parks, realContent.corrections]);
  for (const { updated, published } of feedEntries(realContent, absolute))
    for (const day of [updated, published ?? updated]) expect(stated, day).toContain(`"${day}"`);
});

test('ids of a feed are told once', () => {
  const ids = idsOf(realContent);
  expect(new Set(ids).size).toBe(ids.length);
});
