import type { Content, Park } from '#lib/schema/content.ts';
import { comparisonAddress } from './addresses.ts';
import { countShared, findBeside } from './beside.ts';
import { indexOnce } from './indexes.ts';
import { parksInComparison, parksPaired, parksShownBeside } from './limits.ts';
import { newestParks } from './newest-parks.ts';
import { published } from './published.ts';

/** Every set of two to `most` of the names, each in alphabetical order: `subsets(['b', 'a'], 5)` → `[['a', 'b']]`. */
export function subsets(names: readonly string[], most: number): string[][] {
  const sets: string[][] = [[]];
  for (const name of names.toSorted())
    sets.push(...sets.filter(({ length }) => length < most).map((set) => [...set, name]));
  return sets.filter(({ length }) => length >= 2);
}

const publishedSets = published
  .filter((address) => address.startsWith('/compare/') && !address.includes('#'))
  .map((address) => address.slice('/compare/'.length).split('~'));

/** Every pair of as many parks as one can be picked from by eye. */
const allPairs = (parks: readonly Park[]) =>
  subsets(
    parks.map(({ slug }) => slug),
    2,
  );

/** The pairs that pages lead to: each park with those beside it, and those of the front page with each other. */
const linkedPairs = (parks: readonly Park[]) => [
  ...parks.flatMap(({ slug }) => findBeside(parks, slug, parksShownBeside).map((other) => [slug, other.slug])),
  ...allPairs(newestParks(parks)).filter(([a = '', b = '']) => countShared(parks, a, b) > 0),
];

/** Whether a copy without a server holds every set that can be chosen, every pair, or the pairs that pages lead to. */
export function comparisonsHeld({ parks }: { parks: readonly Park[] }): 'sets' | 'pairs' | 'linked' {
  if (parks.length <= parksInComparison) return 'sets';
  return parks.length <= parksPaired ? 'pairs' : 'linked';
}

const listOf = indexOnce((parks: readonly Park[]): string[] => {
  const there = new Set(parks.map(({ slug }) => slug));
  const held = comparisonsHeld({ parks });
  const sets = held === 'sets' ? subsets([...there], parksInComparison) : [];
  const pairs = held === 'linked' ? linkedPairs(parks) : allPairs(parks);
  const ofBefore = publishedSets.filter((set) => set.every((slug) => there.has(slug)));
  return [...new Set([...sets, ...ofBefore, ...pairs].map(comparisonAddress))];
});

/**
 * The comparisons that the sitemap names and the static copy holds: every set of up to five parks, every pair of up to
 * thirty, of more the pairs that pages lead to, and whatever was published before, so that a new park takes no comparison
 * away.
 */
export const listComparisons = ({ parks }: Pick<Content, 'parks'>): string[] => listOf(parks);
