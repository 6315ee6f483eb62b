import type { Park } from '#lib/schema/content.ts';
import type { Correction } from '#lib/schema/page.ts';
import { indexOnce } from './indexes.ts';
import { parksInDisclosures } from './limits.ts';
import { entryAddress } from './paging.ts';

/** The address of a figure: its row in the park's table. */
export const figureAddress = ({ park, id }: { park: string; id: string }) => `/parks/${park}#${id}`;

/** The address of a figure's own page. */
export const figurePageAddress = ({ park, id }: { park: string; id: string }) => `/parks/${park}/figures/${id}`;

/** The address of a figure that is no park's: its place on the one page of all of them. */
export const referenceAddress = ({ id }: { id: string }) => `/references#${id}`;

/** The place of a source among those of its park. */
export const sourceId = (id: string) => `source-${id}`;

/** The address of a source. */
export const sourceAddress = (park: string, id: string) => `/parks/${park}#${sourceId(id)}`;

/** The place of a practice among those of its park. */
export const practiceId = (id: string) => `p-${id}`;

/** The address of a word of the glossary. */
export const termAddress = (id: string) => `/glossary#${id}`;

/** The address of a practice. */
export const practiceAddress = (park: string, id: string) => `/parks/${park}#${practiceId(id)}`;

/** The address of the page of all figures of a park. */
export const figuresAddress = (slug: string) => `/parks/${slug}/figures`;

/** The address of an organization that has an id. */
export const organizationAddress = (id: string) => `/organizations/${id}`;

/** Where a company or body is told of: its own page, or among those of its park where it has none. */
export const addressOfOrganization = (park: string, { id }: { id?: string | undefined }) =>
  id === undefined ? `/parks/${park}#organizations` : organizationAddress(id);

/** The places of a park on `/disclosures`: what its sources say of an indicator without a number, and which they are. */
export const toldId = (slug: string, indicator: string) => `told-${slug}-${indicator}`;

/**
 * The place of what was read of a park's sources on `/disclosures`.
 *
 * @example readId('loudi') // 'read-loudi'
 */
export const readId = (slug: string) => `read-${slug}`;

/** The places of some parks on a page of `/disclosures`. */
export const disclosureIds = (parks: readonly Pick<Park, 'slug' | 'statements' | 'observations'>[]) =>
  parks.flatMap(({ slug, statements, observations }) => {
    const printed = new Set(observations.map(({ indicator }) => indicator));
    const told = statements.filter(({ indicator }) => !printed.has(indicator));
    return [readId(slug), ...new Set(told.map(({ indicator }) => toldId(slug, indicator)))];
  });

/**
 * Where it is told what the sources of a park say of an indicator without a number: on `/disclosures`; at the indicator
 * where another source prints one.
 */
export function statementAddress(
  parks: readonly Pick<Park, 'slug'>[],
  { slug, observations }: Pick<Park, 'slug' | 'observations'>,
  indicator: string,
): string {
  if (observations.some((figure) => figure.indicator === indicator)) return `/indicators/${indicator}`;
  const index = parks.findIndex((park) => park.slug === slug);
  return `${entryAddress('/disclosures', index, parksInDisclosures)}#${toldId(slug, indicator)}`;
}

/**
 * The place of a correction on the page of all. It is made of nothing but the correction's own day, address and number,
 * so that no other correction moves it.
 *
 * @example correctionId({ on: '2026-11-25', address: '/parks/loudi#instructors' }) // '2026-11-25-parks-loudi-instructors'
 */
export function correctionId({ on, address, as, nth }: Pick<Correction, 'on' | 'address' | 'as' | 'nth'>): string {
  const steps = (as ?? address).match(/[a-z0-9]+/g) ?? ['home'];
  return [on, ...steps, ...(nth === undefined ? [] : [nth])].join('-');
}

/** The address of a correction. */
export const correctionAddress = (correction: Pick<Correction, 'on' | 'address' | 'as' | 'nth'>) =>
  `/corrections#${correctionId(correction)}`;

/** The address of the page on which a reader holds a copy of a park's article against its figures. */
export const verifyAddress = (slug: string) => `/parks/${slug}/verify`;

/**
 * One address for the two that a figure has; any other is left as it is.
 *
 * @example toFigureAddress('/parks/loudi/figures/instructors') // '/parks/loudi#instructors'
 */
export const toFigureAddress = (address: string) => address.replace(/^(\/parks\/[^/#]+)\/figures\/([^/#]+)$/, '$1#$2');

/**
 * The address that a server is asked for: a figure's own page, since what follows `#` never reaches one.
 *
 * @example toServedAddress('/parks/loudi#instructors') // '/parks/loudi/figures/instructors'
 */
export const toServedAddress = (address: string) => address.replace(/^(\/parks\/[^/#]+)#([^/#]+)$/, '$1/figures/$2');

/** The address of a comparison; parks stand in alphabetical order, so that a set has one address. */
export const comparisonAddress = (slugs: Iterable<string>) => `/compare/${[...new Set(slugs)].sort().join('~')}`;

/** The parks of each type of practice. */
const practisingIn = indexOnce((parks: readonly Park[]): ReadonlyMap<string, readonly Park[]> => {
  const found = new Map<string, Park[]>();
  for (const park of parks)
    for (const type of new Set(park.practices.map((one) => one.type))) {
      const others = found.get(type);
      if (others) others.push(park);
      else found.set(type, [park]);
    }
  return found;
});

/** The parks of which a type of practice is told, in the order of the pages. */
export const practisingParks = (parks: readonly Park[], type: string) => practisingIn(parks).get(type) ?? [];

/**
 * The address at which what a page says stands in a frame of another site; null for a page of which there is none.
 *
 * @example embedAddress('/parks/loudi/figures/instructors') // '/embed/loudi/instructors'
 * @example embedAddress('/compare/guiyang~loudi') // '/embed/compare/guiyang~loudi'
 */
export function embedAddress(page: string): string | null {
  const [, slug, id] = /^\/parks\/([^/#]+)\/figures\/([^/#]+)$/.exec(toServedAddress(page)) ?? [];
  if (slug !== undefined) return `/embed/${slug}/${id}`;
  return /^\/compare\/[^/#]+$/.test(page) ? `/embed${page}` : null;
}
