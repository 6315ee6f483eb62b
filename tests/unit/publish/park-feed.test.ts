import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml, formatFeed } from '#lib/publish/feed.ts';
import { parkFeedEntry } from '#lib/publish/park-feed.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Correction } from '#lib/schema/page.ts';
import { absolute, content, parkWith, realContent } from './samples.ts';
import { all, parseXml } from './xml.ts';

const feedOf = (one: typeof content) =>
  formatFeed({
    url: absolute('/'),
    self: absolute('/feed.xml'),
    title: '案例库',
    summary: '案例',
    entries: one.parks.flatMap((park) => parkFeedEntry(park, [], absolute) ?? []),
  });

const updatedOf = (park: Park, corrections: Correction[] = []) => parkFeedEntry(park, corrections, absolute)?.updated;

test('a correction at any address of the case or a check makes an entry newer', () => {
  const park = parkWith('linhe');
  const at = (address: string) => ({ on: '2026-11-20', address, was: '70%', now: '78.1%', why: '抄错' });
  for (const address of ['/parks/linhe', '/parks/linhe#org-coverage', '/parks/linhe/figures/org-coverage'])
    expect(updatedOf(park, [at(address)]), address).toBe('2026-11-20');
  for (const address of ['/parks/linhe2', '/indicators/org-coverage'])
    expect(updatedOf(park, [at(address)]), address).toBe('2023-07-10');
  expect(updatedOf({ ...park, checkedOn: '2026-11-22' }, [at('/parks/linhe')])).toBe('2026-11-22');
});

test('a case that states no day is not in the feed, and an empty feed states none', () => {
  const park = parkWith('linhe');
  const undated = { ...park, period: null, sources: park.sources.map((one) => ({ ...one, publishedOn: null })) };
  expect(parkFeedEntry(undated, [], absolute)).toBeNull();
  const empty = parseXml(feedOf({ ...content, parks: [undated] }));
  expect([all(empty, 'entry'), all(empty, 'updated')]).toEqual([[], []]);
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
  expect(all(parseXml(feedOf(many)), 'entry')).toHaveLength(50);
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
