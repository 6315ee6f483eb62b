import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import {
  comparisonAddress,
  disclosureIds,
  figureAddress,
  statementAddress,
  toFigureAddress,
  toServedAddress,
} from '#lib/pages/addresses.ts';
import { subsets } from '#lib/pages/comparisons.ts';
import { pageAddresses } from '#lib/pages/kinds.ts';
import { parksInDisclosures } from '#lib/pages/limits.ts';
import { entryAddress } from '#lib/pages/paging.ts';
import { validRoot } from '../content/root.ts';

test('five parks make 26 comparisons', () => {
  const sets = subsets(['e', 'd', 'c', 'b', 'a'], 5);
  expect(sets).toHaveLength(26);
  expect(new Set(sets.map(comparisonAddress)).size).toBe(26);
  expect(sets).toContainEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a set has two names at least and as many as allowed at most', () => {
  expect(subsets(['b', 'a'], 5)).toEqual([['a', 'b']]);
  expect(subsets(['a'], 5)).toEqual([]);
  expect(subsets([], 5)).toEqual([]);
  expect(subsets(['c', 'a', 'b'], 2)).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

test('of n names there are 2ⁿ − n − 1 sets, all in order and no two alike', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 8 }), (names) => {
      const sets = subsets(names, names.length);
      expect(sets).toHaveLength(2 ** names.length - names.length - 1);
      expect(new Set(sets.map(String)).size).toBe(sets.length);
      for (const set of sets) expect(set).toEqual(set.toSorted());
    }),
  );
});

test('a comparison has one address, whatever the order and however often a park is named', () => {
  expect(comparisonAddress(['quanzhou', 'loudi'])).toBe('/compare/loudi~quanzhou');
  expect(comparisonAddress(['loudi', 'quanzhou', 'loudi'])).toBe('/compare/loudi~quanzhou');
});

test('a figure is a place on the page of its park', () => {
  expect(figureAddress({ park: 'quanzhou', id: 'org-coverage' })).toBe('/parks/quanzhou#org-coverage');
});

test('both addresses of a figure are one, and other addresses are left alone', () => {
  const [page, row] = ['/parks/quanzhou/figures/org-coverage', '/parks/quanzhou#org-coverage'];
  expect([toFigureAddress(page), toServedAddress(row)]).toEqual([row, page]);
  for (const other of ['/parks/quanzhou', '/glossary#coverage', '/compare/loudi~quanzhou'])
    expect([toFigureAddress(other), toServedAddress(other)]).toEqual([other, other]);
});

test('every content file has a page, once', () => {
  const addresses = pageAddresses(readContent(validRoot));
  expect(addresses).toEqual(
    expect.arrayContaining([
      ...['/', '/about', '/glossary', '/parks/beishan', '/parks/linhe', '/practices/instructors', '/practices/service'],
      ...['org-coverage', 'party-organizations', 'covered-enterprises', 'instructors', 'output-value'].map(
        (id) => `/indicators/${id}`,
      ),
    ]),
  );
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('what is said without a number has its place on the page of its park, however many parks there are', () => {
  const [park] = readContent(validRoot).parks;
  if (!park) throw new Error('there is a park');
  const statement = { ...park.statements[0], indicator: 'jobs' } as (typeof park.statements)[number];
  const parks = Array.from({ length: 30 }, (_, index) => ({
    ...park,
    slug: `park-${index}`,
    statements: [statement],
    observations: [],
  }));
  const addresses = parks.map((one) => statementAddress(parks, one, 'jobs'));
  expect(addresses[0]).toBe('/disclosures#told-park-0-jobs');
  const next = parksInDisclosures;
  expect(addresses[next - 1]).toBe(`/disclosures#told-park-${next - 1}-jobs`);
  expect(addresses[next]).toBe(`/disclosures/page/2#told-park-${next}-jobs`);
  for (const address of addresses) expect(disclosureIds(parks)).toContain(address.split('#')[1]);
});

test('where another source prints a number, what is said without one stands at the indicator', () => {
  const { parks } = readContent(validRoot);
  const park = parks.find(({ observations }) => observations.some(({ indicator }) => indicator !== null));
  const indicator = park?.observations.find((one) => one.indicator !== null)?.indicator;
  if (!park || !indicator) throw new Error('there is a figure of an indicator');
  expect(statementAddress(parks, park, indicator)).toBe(`/indicators/${indicator}`);
});

test('an entry of a list stands on the page that its place among all gives', () => {
  const addresses = [0, 7, 8, 16].map((index) => entryAddress('/disclosures', index, 8));
  expect(addresses).toEqual(['/disclosures', '/disclosures', '/disclosures/page/2', '/disclosures/page/3']);
});
