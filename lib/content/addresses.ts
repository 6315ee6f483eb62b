import type { Content } from './model.ts';

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

/** The address of a comparison; parks stand in alphabetical order, so that a set has one address. */
export const comparisonAddress = (slugs: Iterable<string>) => `/compare/${[...new Set(slugs)].sort().join('~')}`;

/** Every set of two to `most` of the names, each in alphabetical order: `subsets(['b', 'a'], 5)` → `[['a', 'b']]`. */
export function subsets(names: string[], most: number): string[][] {
  const sets: string[][] = [[]];
  for (const name of names.toSorted())
    sets.push(...sets.filter(({ length }) => length < most).map((set) => [...set, name]));
  return sets.filter(({ length }) => length >= 2);
}

/** The canonical address of every page, without comparisons of single parks. */
export function pageAddresses({ parks, indicators, practiceTypes }: Content): string[] {
  return [
    ...fixedPages,
    ...parks.map(({ slug }) => `/parks/${slug}`),
    ...indicators.map(({ id }) => `/indicators/${id}`),
    ...practiceTypes.map(({ id }) => `/practices/${id}`),
  ];
}
