import type { Content } from '#lib/schema/content.ts';
import { askedPages } from './asked-pages.ts';
import { fileKinds } from './file-kinds.ts';
import { fixedPages } from './fixed-pages.ts';
import { inSitemap } from './limits.ts';
import type { PageKind } from './page-kind.ts';
import { readPattern } from './pattern.ts';
import { thingPages } from './thing-pages.ts';

/**
 * Everything that has an address. The guard, sitemap, robots, static copy, warm-up, pictures, tests and bench read this
 * list; a test holds it against the routes of `app/`.
 */
export const kinds = { ...fixedPages, ...thingPages, ...askedPages, ...fileKinds } satisfies Record<string, PageKind>;

export type KindId = keyof typeof kinds;

type ThingOf<Id extends KindId> = NonNullable<ReturnType<(typeof kinds)[Id]['find']>>;

/** What stands at an address. */
export type Place = { [Id in KindId]: { id: Id; thing: ThingOf<Id> } }[KindId];

/** The rows with their ids, for those who ask all of them the same. */
export const allKinds = Object.entries(kinds) as [KindId, PageKind][];

const firstStep = (address: string) => address.split('/', 2)[1] ?? '';

/** The rows whose address begins with a step that is given, and those by the first step of addresses that they may answer. */
const openKinds = allKinds.filter(([, { address }]) => firstStep(address).includes(':'));
const kindsByStep = new Map(
  allKinds.map(([, { address }]) => {
    const step = firstStep(address);
    return [step, allKinds.filter((kind) => openKinds.includes(kind) || firstStep(kind[1].address) === step)];
  }),
);

/**
 * What stands at a canonical address, or null where nothing does.
 *
 * @param address without query and fragment, not percent-encoded
 * @example placeAt(content, '/parks/loudi') // { id: 'park', thing: … }
 */
export function placeAt(content: Content, address: string): Place | null {
  for (const [id, { address: pattern, find }] of kindsByStep.get(firstStep(address)) ?? openKinds) {
    const params = readPattern(pattern, address);
    const thing = params && find(content, params);
    if (thing) return { id, thing } as Place;
  }
  return null;
}

/** How exactly a pattern says what it matches: an address without steps first, then the longest. */
const exactness = ({ address }: PageKind) =>
  address.includes(':') ? address.replaceAll(/:\w+\*?/g, '').length : 10_000;

const byExactness = allKinds.map(([, kind]) => kind).sort((a, b) => exactness(b) - exactness(a));

/** The row that answers an address by its form alone, for those who know no content; query left aside. */
export const rowOf = (address: string): PageKind | undefined => {
  const path = address.replace(/\?.*/, '');
  return byExactness.find((kind) => readPattern(kind.address, path) !== null);
};

/** The row of what stands at an address; null where nothing does. */
export function kindAt(content: Content, address: string): PageKind | null {
  const place = placeAt(content, address);
  return place && kinds[place.id];
}

/** Whether a page has a place of this name: `/disclosures#told-loudi-instructors`, `/parks/loudi/figures#instructors`. */
export function hasPlace(content: Content, address: string): boolean {
  const [page = '', id = ''] = address.split('#');
  const found = placeAt(content, page);
  if (found === null || id === '') return false;
  const kind: PageKind = kinds[found.id];
  return kind.ids.includes(id) || kind.idsOf(content, found.thing).includes(id);
}

type Wanted = (kind: PageKind) => boolean;

/** The addresses of all kinds that are wanted. */
export const listAddresses = (content: Content, wanted: Wanted) =>
  allKinds.flatMap(([, kind]) => (wanted(kind) ? kind.list(content) : []));

/**
 * The canonical addresses that the sitemap names, kind by kind, as thousands of parks have kinds that take a fifth of a
 * second: every page that stands for itself, then the comparisons that a copy holds.
 */
export function* sitemapParts(content: Content): Generator<string[]> {
  for (const [, kind] of allKinds) if (kind.inSitemap && kind !== kinds.comparison) yield kind.list(content);
  yield kinds.comparison.list(content);
}

/** The addresses of {@link sitemapParts}, as far as the protocol allows (sitemaps.org: 50,000 in one file). */
export const sitemapAddresses = (content: Content) => [...sitemapParts(content)].flat().slice(0, inSitemap);

/** The canonical address of every page that prose may lead to, without comparisons of single parks. */
export const pageAddresses = (content: Content) =>
  listAddresses(content, (kind) => kind.inSitemap && kind !== kinds.comparison);

/** Addresses that stand in this list as they are, such as the feed's. */
export const fixedAddresses = (wanted: Wanted) =>
  allKinds.flatMap(([, kind]) => (wanted(kind) && !kind.address.includes(':') ? [kind.address] : []));

/** One address of every kind, and further ones where a kind has states that look different. */
export const sampleAddresses = (content: Content, wanted: Wanted = ({ form }) => form === 'page') =>
  allKinds.flatMap(([, kind]) => (wanted(kind) ? kind.samples(content) : []));
