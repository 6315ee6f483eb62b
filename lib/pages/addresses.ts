import type { Content, Park } from '#lib/schema/content.ts';
import { furtherPages, perPage } from './paging.ts';

/** The pages that are there whatever the content says. */
const fixedPages = [
  '/',
  '/parks',
  '/compare',
  '/indicators',
  '/practices',
  '/data',
  '/about',
  '/glossary',
  '/corrections',
];

/** The address of a figure: its row in the park's table. */
export const figureAddress = ({ park, id }: { park: string; id: string }) => `/parks/${park}#${id}`;

/** The address of a figure's own page. */
export const figurePageAddress = ({ park, id }: { park: string; id: string }) => `/parks/${park}/figures/${id}`;

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

/** Every set of two to `most` of the names, each in alphabetical order: `subsets(['b', 'a'], 5)` → `[['a', 'b']]`. */
export function subsets(names: string[], most: number): string[][] {
  const sets: string[][] = [[]];
  for (const name of names.toSorted())
    sets.push(...sets.filter(({ length }) => length < most).map((set) => [...set, name]));
  return sets.filter(({ length }) => length >= 2);
}

/**
 * The parks that the page of a practice type lists: all, so that one whose source is silent keeps its place, as long as
 * they fit one page; else those that have it.
 */
export const practisingParks = (parks: readonly Park[], type: string) =>
  parks.length <= perPage ? parks : parks.filter(({ practices }) => practices.some((one) => one.type === type));

/** The canonical address of every page, without comparisons of single parks. */
export function pageAddresses({ parks, indicators, practiceTypes }: Content): string[] {
  return [
    ...fixedPages,
    ...furtherPages('/parks', parks.length),
    ...parks.map(({ slug }) => `/parks/${slug}`),
    ...indicators.map(({ id }) => `/indicators/${id}`),
    ...practiceTypes.flatMap(({ id }) => {
      const list = `/practices/${id}`;
      return [list, ...furtherPages(list, practisingParks(parks, id).length)];
    }),
  ];
}
