import { expect, test } from 'vitest';
import { findLost } from '#lib/pages/ledger.ts';
import { findMove, movedAddresses } from '#lib/pages/moves.ts';
import { published } from '#lib/pages/published.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Retired } from '#lib/schema/page.ts';
import { realContent as content } from '../publish/samples.ts';

/** The site after a park was renamed: 娄星 under another address. */
const renamed = (retired: Retired[]): Content => ({
  ...content,
  retired: [...content.retired, ...retired],
  parks: content.parks.map((park) => {
    if (park.slug !== 'loudi') return park;
    const observations = park.observations.map((one) => ({ ...one, park: 'louxing' }));
    return {
      ...park,
      slug: 'louxing',
      observations,
      observationById: new Map(observations.map((one) => [one.id, one])),
    };
  }),
});

const entry = { from: '/parks/loudi', to: '/parks/louxing', why: '园区更名' };
const figure = content.parks.find(({ slug }) => slug === 'loudi')?.observations[0]?.id ?? '';

test('one entry for a renamed park speaks for its figures, files, pictures, poster and comparisons', () => {
  const site = renamed([entry]);
  const ways: [from: string, to: string][] = [
    ['/parks/loudi', '/parks/louxing'],
    [`/parks/loudi/figures/${figure}`, `/parks/louxing/figures/${figure}`],
    ['/parks/loudi.md', '/parks/louxing.md'],
    ['/data/parks/loudi.csv', '/data/parks/louxing.csv'],
    ['/data/parks/loudi.json', '/data/parks/louxing.json'],
    ['/poster/parks/loudi', '/poster/parks/louxing'],
    ['/pictures/card/parks/loudi.png', '/pictures/card/parks/louxing.png'],
    ['/pictures/poster/parks/loudi.png', '/pictures/poster/parks/louxing.png'],
    [`/pictures/square/parks/loudi/figures/${figure}.png`, `/pictures/square/parks/louxing/figures/${figure}.png`],
    ['/compare/guiyang~loudi', '/compare/guiyang~louxing'],
    ['/compare/loudi~ningxiang~quanzhou', '/compare/louxing~ningxiang~quanzhou'],
    ['/compare/guiyang~loudi.csv', '/compare/guiyang~louxing.csv'],
    ['/poster/compare/guiyang~loudi', '/poster/compare/guiyang~louxing'],
    ['/pictures/card/compare/guiyang~loudi.png', '/pictures/card/compare/guiyang~louxing.png'],
  ];
  for (const [from, to] of ways) expect(findMove(site, from), from).toEqual({ to, why: entry.why });
});

test('a park that is gone takes its figures and comparisons along, with the reason', () => {
  const site = renamed([{ from: '/parks/loudi', why: '来源撤回' }]);
  for (const from of ['/parks/loudi', `/parks/loudi/figures/${figure}`, '/compare/guiyang~loudi', '/parks/loudi.md'])
    expect(findMove(site, from), from).toEqual({ to: null, why: '来源撤回' });
});

test('two parks that became one lead from their comparison to that park', () => {
  const site = renamed([{ ...entry, to: '/parks/guiyang' }]);
  expect(findMove(site, '/compare/guiyang~loudi')?.to).toBe('/parks/guiyang');
});

test('a form that the new address has not leads to the page itself', () => {
  const site = renamed([{ ...entry, to: '/parks' }]);
  expect(findMove(site, '/parks/loudi.md')?.to).toBe('/parks');
  expect(findMove(site, `/parks/loudi/figures/${figure}`)?.to).toBe('/parks');
});

test('what never was retired leads nowhere, and entries in a circle come to an end', () => {
  expect(findMove(renamed([entry]), '/parks/nowhere')).toBeNull();
  expect(findMove(renamed([entry]), '/pictures/card/parks/nowhere.png')).toBeNull();
  const circle = [
    { from: '/parks/a', to: '/parks/b', why: '甲' },
    { from: '/parks/b', to: '/parks/a', why: '乙' },
  ];
  expect(findMove(renamed(circle), '/parks/a/figures/x')).not.toBeNull();
});

test('a figure renamed on a park that was renamed before arrives at its name of today', () => {
  const site = renamed([entry, { from: '/parks/louxing#old', to: `/parks/louxing#${figure}`, why: '编号有误' }]);
  expect(findMove(site, '/parks/loudi/figures/old')?.to).toBe(`/parks/louxing#${figure}`);
});

test('a park renamed without a word is lost once, and found again with one entry', () => {
  expect(findLost(renamed([]), published)).toEqual([{ address: '/parks/loudi', kind: 'page' }]);
  expect(findLost(renamed([entry]), published)).toEqual([]);
});

test('a figure that did not come along with its park is asked for', () => {
  const site = renamed([entry]);
  const parks = site.parks.map((park) => {
    if (park.slug !== 'louxing') return park;
    const observations = park.observations.filter(({ id }) => id !== figure);
    return { ...park, observations, observationById: new Map(observations.map((one) => [one.id, one])) };
  });
  expect(findLost({ ...site, parks }, published)).toEqual([{ address: `/parks/loudi#${figure}`, kind: 'place' }]);
});

test('nothing of what was published is lost today', () => {
  expect(findLost(content, published)).toEqual([]);
});

test('a copy redirects whatever went with a retired page', () => {
  const moved = movedAddresses(renamed([entry]), published);
  expect(moved).toEqual(
    expect.arrayContaining(['/parks/loudi.md', '/compare/guiyang~loudi.csv', '/poster/parks/loudi']),
  );
  expect(moved.filter((address) => !/loudi/.test(address))).toEqual(movedAddresses(content, published));
  expect(moved.filter((address) => /\/figures\/[^/]*\.(csv|json|md)$|poster.*figures/.test(address))).toEqual([]);
});

test('the ledger has every address once, in order', () => {
  expect(published).toEqual([...new Set(published)].sort());
});
