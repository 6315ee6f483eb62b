import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { allKinds, kindAt, kinds, placeAt, rowOf, sitemapAddresses } from '#lib/pages/kinds.ts';
import { inRegister } from '#lib/pages/limits.ts';
import type { PageKind } from '#lib/pages/page-kind.ts';
import { readPattern } from '#lib/pages/pattern.ts';
import config from '../../../next.config.ts';
import { validRoot } from '../content/root.ts';
import { realContent } from '../publish/samples.ts';

const contents = [realContent, readContent(validRoot)];

/** The routes of `app/` as rows name them: `app/parks/[slug]/page.tsx` → `/parks/[slug]`. */
const routes = (readdirSync('app', { recursive: true }) as string[]).flatMap((name) => {
  const { dir, base } = path.posix.parse(name.split(path.sep).join('/'));
  const [kind = '', ending = ''] = base.split('.');
  if (!/^tsx?$/.test(ending)) return [];
  if (kind === 'page' || kind === 'route') return [`/${dir}`];
  const own: Record<string, string> = { sitemap: '/sitemap.xml', robots: '/robots.txt' };
  return dir === '' && own[kind] ? [own[kind]] : [];
});

test('every route belongs to a row of lib/pages/kinds.ts', () => {
  const known = new Set(allKinds.map(([, { route }]) => route));
  expect(routes.filter((route) => !known.has(route))).toEqual([]);
});

test('every row has a route, or a file that answers it', () => {
  const known = new Set(routes);
  const isEmpty = ({ list }: PageKind) => contents.every((content) => list(content).length === 0);
  const forgotten = allKinds.filter(([, kind]) => !known.has(kind.route) && !existsSync(kind.route) && !isEmpty(kind));
  expect(forgotten.map(([id, { route }]) => `${id} ${route}`)).toEqual([]);
});

test('every file of public/ has a row', () => {
  const known = new Set(allKinds.map(([, { route }]) => route));
  const files = readdirSync('public', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  const isEdition = (name: string) => placeAt(realContent, name.replace('public', ''))?.id === 'editionFile';
  expect(files.filter((name) => !known.has(name) && !isEdition(name))).toEqual([]);
});

test('an address that stands elsewhere than its route is rewritten to it', async () => {
  const rewrites = (await config.rewrites?.()) ?? [];
  if (!Array.isArray(rewrites)) throw new Error('rewrites are a list');
  const written = rewrites.map(({ source, destination }) => [source, destination.replaceAll(/:(\w+)/g, '[$1]')]);
  const moved = allKinds.filter(([, { route }]) => /^\/(csv|markdown)\//.test(route));
  expect(written.sort()).toEqual(moved.map(([, { address, route }]) => [address, route]).sort());
});

test('every address of every row leads back to that row, and belongs to no other', () => {
  for (const content of contents)
    for (const [id, kind] of allKinds)
      for (const address of kind.list(content))
        expect(`${address} ${placeAt(content, address)?.id}`).toBe(`${address} ${id}`);
});

test('every sample is an address of its row', () => {
  for (const content of contents)
    for (const [, kind] of allKinds)
      for (const address of kind.samples(content))
        expect(kindAt(content, address.replace(/[?].*/, '')), address).toBe(kind);
});

test('no two things have one address', () => {
  for (const content of contents) {
    const all = allKinds.flatMap(([, kind]) => kind.list(content));
    expect(all.filter((address, index) => all.indexOf(address) !== index)).toEqual([]);
  }
});

test('what is in the sitemap may be indexed and is in the copy, and has a card unless it is a further page of a list or in English', () => {
  const offenders = allKinds.filter(
    ([, { inSitemap, indexed, inCopy, pictures, address }]) =>
      inSitemap &&
      !(
        indexed &&
        inCopy &&
        (pictures.includes('card') || address.endsWith('/page/:number') || address.startsWith('/en'))
      ),
  );
  expect(offenders.map(([id]) => id)).toEqual([]);
});

test('every page has a card and a square, and the row of one that has not says why', () => {
  const without = allKinds.filter(
    ([, { form, pictures }]) => form === 'page' && !(pictures.includes('card') && pictures.includes('square')),
  );
  expect(without.map(([id]) => id)).toEqual([
    ...['parksFurther', 'practiceFurther', 'verify', 'newsFurther', 'disclosuresFurther', 'themeFurther'],
    ...['organizationsFurther', 'englishPark', 'figuresFurther', 'registerFurther'],
    ...['poster', 'english', 'missing', 'gone', 'lost'],
  ]);
});

test('a page that prints is one that people read, and what reads a query is not kept under two addresses', () => {
  for (const [id, { form, print, query, address }] of allKinds) {
    if (form !== 'page') expect(print, id).toBe('none');
    if (query.length > 0) expect(address, id).not.toContain(':');
    expect(query, id).toEqual([...new Set(query)]);
  }
});

test('an address is read with the pattern that made it', () => {
  expect(readPattern('/parks/:slug/figures/:id', '/parks/loudi/figures/area')).toEqual({ slug: 'loudi', id: 'area' });
  expect(readPattern('/parks/:slug.md', '/parks/loudi.md')).toEqual({ slug: 'loudi' });
  expect(readPattern('/parks/:slug', '/parks/loudi/figures')).toBeNull();
  expect(readPattern('/pictures/card/:page*.png', '/pictures/card/parks/loudi.png')).toEqual({ page: 'parks/loudi' });
});

test('the sitemap names fixed pages first and every page once', () => {
  for (const content of contents) {
    const addresses = sitemapAddresses(content);
    expect(addresses.slice(0, 3)).toEqual(['/', '/parks', '/compare']);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).not.toContain(kinds.missing.address);
  }
});

test('the form of an address tells its row without the content', () => {
  for (const content of contents)
    for (const [id, kind] of allKinds)
      for (const address of kind.list(content)) expect(rowOf(address), `${id} ${address}`).toBe(kind);
  expect(rowOf('/compare/choose?park=loudi')).toBe(kinds.choice);
  expect(rowOf('/nowhere')).toBeUndefined();
});

test('the numbers of the register have a page where there are any; a letter has one where names do not fit on one page', () => {
  const [park] = realContent.parks;
  if (!park) throw new Error('there is a park');
  const { registerLetter } = kinds;
  expect(registerLetter.list(realContent)).toEqual(['/register/numbers']);
  expect(registerLetter.list({ ...realContent, parks: [{ ...park, observations: [] }] })).toEqual([]);
  expect(placeAt(realContent, '/register/d')).toBe(null);
  expect(placeAt(realContent, '/register/d/page/2')).toBe(null);
  expect(placeAt(realContent, '/register/numbers/page/2')?.id).toBe('registerFurther');
  const bare = { ...park, practices: [], organizations: [], observations: park.observations.slice(0, 1) };
  const parksOf = (count: number) => ({ ...realContent, parks: Array.from({ length: count }, () => bare) });
  const namesOfBare = bare.observations[0]?.indicator === null ? 2 : 1;
  const most = Math.floor(inRegister.names / namesOfBare);
  expect(registerLetter.list(parksOf(most))).toEqual(['/register/numbers']);
  const many = parksOf(most + 1);
  expect(registerLetter.list(many)).toContain('/register/d');
  expect(registerLetter.list(many)).toContain('/register/numbers');
});
