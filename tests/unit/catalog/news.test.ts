import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByDay, newsInBrief, newsOf } from '#lib/catalog/news.ts';
import { correctionId } from '#lib/pages/addresses.ts';
import { countNews } from '#lib/pages/news-told.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Correction } from '#lib/schema/page.ts';
import { content, parkWith, realContent } from '../publish/samples.ts';

const linhe = parkWith('linhe');
const [first, second] = linhe.sources;
if (!first || !second) throw new Error('linhe has two sources');

const days = ['2026-11-22', '2026-11-25', '2026-12-01'];
const addresses = ['/', '/compare', '/parks/linhe', '/parks/linhe#org-coverage', '/indicators/org-coverage'];

const correction = (on: string, address: string, nth?: number): Correction => {
  const said = { on, address, was: '甲', now: '乙', why: '抄错' };
  return nth === undefined ? said : { ...said, nth };
};

const corrections = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...days), fc.constantFrom(...addresses), fc.constantFrom(undefined, 2, 3))
    .map(([on, address, nth]) => correction(on, address, nth)),
  { selector: correctionId },
);

const park = (slug: string, added?: string, later?: string): Park => ({
  ...linhe,
  slug,
  ...(added && { added }),
  sources: [first, later ? { ...second, added: later } : second],
});

const day = fc.option(fc.constantFrom(...days), { nil: undefined });
const parks = fc
  .array(fc.tuple(day, day), { maxLength: 4 })
  .map((all) => all.map(([added, later], index) => park(`p${index}`, added, later)));

test('a park, a further source and a correction are three kinds of news, newest first', () => {
  const told = newsOf({
    parks: [park('linhe', '2026-11-22', '2026-12-01')],
    corrections: [correction('2026-11-25', '/parks/linhe#org-coverage')],
  });
  expect(told.map(({ kind, on, address }) => [kind, on, address])).toEqual([
    ['source', '2026-12-01', '/parks/linhe#source-repost'],
    ['correction', '2026-11-25', '/corrections#2026-11-25-parks-linhe-org-coverage'],
    ['park', '2026-11-22', '/parks/linhe'],
  ]);
});

test('one day tells parks before sources before corrections', () => {
  const on = '2026-11-25';
  const told = newsOf({ parks: [park('linhe', on, on)], corrections: [correction(on, '/compare')] });
  expect(told.map(({ kind }) => kind)).toEqual(['park', 'source', 'correction']);
});

test('what content gives no day to is no news, nor is the day of a first source', () => {
  expect(newsOf({ parks: content.parks, corrections: [] })).toEqual([]);
  const dated = { ...linhe, sources: [{ ...first, added: '2026-11-25' }] };
  expect(newsOf({ parks: [dated], corrections: [] })).toEqual([]);
});

test('the order of news does not depend on the order of files and lines', () => {
  fc.assert(
    fc.property(parks, corrections, (all, lines) => {
      const told = newsOf({ parks: all, corrections: lines });
      expect(newsOf({ parks: all.toReversed(), corrections: lines.toReversed() })).toEqual(told);
      const on = told.map((entry) => entry.on);
      expect(on).toEqual(on.toSorted().reverse());
    }),
  );
});

test('every piece of news has an address of its own, is counted, and stands in one day', () => {
  fc.assert(
    fc.property(parks, corrections, (all, lines) => {
      const told = newsOf({ parks: all, corrections: lines });
      expect(new Set(told.map(({ address }) => address)).size).toBe(told.length);
      expect(countNews({ parks: all, corrections: lines })).toBe(told.length);
      const chapters = groupByDay(told);
      expect(chapters.flatMap(({ entries }) => entries)).toEqual(told);
      expect(new Set(chapters.map(({ on }) => on)).size).toBe(chapters.length);
    }),
  );
});

test('a new correction, wherever it is written, moves no old one', () => {
  fc.assert(
    fc.property(corrections, corrections, fc.nat(), (old, added, at) => {
      const before = newsOf({ parks: [], corrections: old }).map(({ address }) => address);
      const place = old.length === 0 ? 0 : at % old.length;
      const lines = [...old.slice(0, place), ...added, ...old.slice(place)];
      const after = new Set(newsOf({ parks: [], corrections: lines }).map(({ address }) => address));
      expect(before.filter((address) => !after.has(address))).toEqual([]);
    }),
  );
});

test('rewording a correction does not move it', () => {
  const one = correction('2026-11-25', '/compare');
  const reworded: Correction = { ...one, was: '丙', why: '丁' };
  expect(correctionId(reworded)).toBe(correctionId(one));
});

test('the corrections of the site each have an address of their own', () => {
  const ids = realContent.corrections.map(correctionId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('of hundreds of parks that came on one day a front page names the first, and says how many they are', () => {
  fc.assert(
    fc.property(parks, corrections, fc.nat(5), (all, lines, most) => {
      const content = { parks: all, corrections: lines };
      const { added, corrections: told } = newsInBrief(content, { parks: most, corrections: 1 });
      const newest = all
        .flatMap(({ added }) => added ?? [])
        .sort()
        .at(-1);
      const ofDay = all.filter((park) => park.added !== undefined && park.added === newest);
      expect(added?.on).toBe(newest);
      expect(added?.total ?? 0).toBe(ofDay.length);
      expect(added?.parks ?? []).toEqual(
        newsOf(content)
          .flatMap((one) => (one.kind === 'park' && one.on === newest ? one.park : []))
          .slice(0, most),
      );
      expect(told.length).toBe(Math.min(1, lines.length));
    }),
  );
});
