import type { Content, Park } from '#lib/schema/content.ts';
import { comparisonAddress } from './addresses.ts';
import { comparisonsListed, parksInComparison } from './limits.ts';
import { published } from './published.ts';

const indicatorsByPark = new WeakMap<Park, Set<string>>();

/** The indicators that a park has a figure of. */
function indicatorsOf(park: Park): Set<string> {
  const known = indicatorsByPark.get(park);
  if (known) return known;
  const indicators = new Set(park.observations.flatMap(({ indicator }) => indicator ?? []));
  indicatorsByPark.set(park, indicators);
  return indicators;
}

/** How many indicators two parks both have a figure of. */
export function countShared(a: Park, b: Park): number {
  const ofB = indicatorsOf(b);
  return [...indicatorsOf(a)].filter((id) => ofB.has(id)).length;
}

/** Pairs that share an indicator, then, where there is room for all, the others: a form offers those too. */
function listPairs(parks: readonly Park[]): Park[][] {
  const sharing: Park[][] = [];
  const others: Park[][] = [];
  const fits = (parks.length * (parks.length - 1)) / 2 <= comparisonsListed;
  for (const [index, a] of parks.entries())
    for (const b of parks.slice(index + 1)) {
      if (sharing.length >= comparisonsListed) return sharing;
      if (countShared(a, b) > 0) sharing.push([a, b]);
      else if (fits) others.push([a, b]);
    }
  return [...sharing, ...others];
}

/** Every set of two to `most` of the names, each in alphabetical order: `subsets(['b', 'a'], 5)` → `[['a', 'b']]`. */
export function subsets(names: string[], most: number): string[][] {
  const sets: string[][] = [[]];
  for (const name of names.toSorted())
    sets.push(...sets.filter(({ length }) => length < most).map((set) => [...set, name]));
  return sets.filter(({ length }) => length >= 2);
}

const publishedSets = published
  .filter((address) => address.startsWith('/compare/') && !address.includes('#'))
  .map((address) => address.slice('/compare/'.length).split('~'));

/**
 * The comparisons that the sitemap names and the static copy holds: every set of few parks, all pairs that share an
 * indicator, and whatever was published before, so that a new park takes no comparison away.
 */
export function listComparisons({ parks }: Pick<Content, 'parks'>): string[] {
  const slugs = parks.map(({ slug }) => slug);
  const there = new Set(slugs);
  const ofFew = slugs.length <= parksInComparison ? subsets(slugs, parksInComparison) : [];
  const ofBefore = publishedSets.filter((set) => set.every((slug) => there.has(slug)));
  const pairs = listPairs(parks).map((pair) => pair.map(({ slug }) => slug));
  return [...new Set([...ofFew, ...ofBefore, ...pairs].map(comparisonAddress))];
}
