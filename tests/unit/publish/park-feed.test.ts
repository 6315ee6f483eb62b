import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml, formatFeed } from '#lib/publish/feed.ts';
import { caseDate, parkFeedEntry } from '#lib/publish/park-feed.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { absolute, content, parkWith, realContent } from './samples.ts';
import { all, parseXml } from './xml.ts';

const feedOf = (one: typeof content) =>
  formatFeed({
    url: absolute('/'),
    self: absolute('/feed.xml'),
    title: '案例库',
    summary: '案例',
    entries: one.parks.map((park) => parkFeedEntry(park, [], absolute)),
  });

test('a case is as new as its newest source, else as the end of its period', () => {
  const park = parkWith('linhe');
  expect(caseDate(park)).toBe('2023-07-10');
  const undated = park.sources.filter(({ publishedOn }) => publishedOn === null);
  expect(caseDate({ sources: undated, period: parsePeriod('2022-10') })).toBe('2022-10-31');
  expect(caseDate({ sources: undated, period: null })).toBeNull();
});

test('a correction or a check makes an entry newer', () => {
  const park = parkWith('linhe');
  const correction = { on: '2026-11-20', address: '/parks/linhe#org-coverage', was: '70%', now: '78.1%', why: '抄错' };
  expect(parkFeedEntry(park, [correction], absolute).updated).toBe('2026-11-20');
  expect(parkFeedEntry(park, [{ ...correction, address: '/parks/linhe2' }], absolute).updated).toBe('2023-07-10');
  expect(parkFeedEntry({ ...park, checkedOn: '2026-11-22' }, [correction], absolute).updated).toBe('2026-11-22');
});

test('the feed of the real content is well-formed Atom with ids that are addresses', () => {
  const feed = parseXml(feedOf(realContent));
  expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  const entries = all(feed, 'entry');
  expect(entries).toHaveLength(realContent.parks.length);
  for (const entry of entries) {
    const text = (name: string) => all(entry, name).map((element) => element.text);
    expect(text('id')[0]).toMatch(/^https:\/\/example\.org\/parks\/[a-z]+$/);
    expect(text('updated')[0]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+08:00$/);
    expect(
      all(entry, 'link').map(({ attributes }) => [attributes['rel'], attributes['type'], attributes['href']]),
    ).toEqual([
      ['alternate', 'text/html', text('id')[0]],
      ['alternate', 'text/markdown', `${text('id')[0]}.md`],
    ]);
  }
  const updated = entries.map((entry) => all(entry, 'updated')[0]?.text ?? '');
  expect(updated).toEqual(updated.toSorted().reverse());
});

test('the order of the parks does not matter, and a feed stays bounded', () => {
  expect(feedOf({ ...content, parks: content.parks.toReversed() })).toBe(feedOf(content));
  const park = parkWith('linhe');
  const many = { ...content, parks: Array.from({ length: 2543 }, (_, index) => ({ ...park, slug: `p${index}` })) };
  expect(all(parseXml(feedOf(many)), 'entry')).toHaveLength(100);
});

const wild = fc
  .array(fc.constantFrom(...'甲a<>&"\'\t\n\r ]', '\u0000', '\u001F', '\u0085', '\uD800', '\uDC00', '\uFFFE', '𠮷'), {
    maxLength: 30,
  })
  .map((signs) => signs.join(''));

test('whatever a text holds, its XML is well-formed and reads back without what XML forbids', () => {
  fc.assert(
    fc.property(wild, (text) => {
      const allowed = text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
      expect(parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`)).toMatchObject({
        text: allowed,
        attributes: { b: allowed },
      });
    }),
  );
});
