import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import { listComparisons, subsets } from '#lib/pages/comparisons.ts';
import { published } from '#lib/pages/published.ts';
import type { Park } from '#lib/schema/content.ts';
import { realContent } from '../publish/samples.ts';

const { parks } = realContent;
const [first] = parks;
if (!first) throw new Error('there is no park');

/** As many further parks, each with the figures of one of today's. */
const withMore = (slugs: readonly string[]): Park[] =>
  [...parks, ...slugs.map((slug, index) => ({ ...(parks[index % parks.length] ?? first), slug }))].sort((a, b) =>
    a.slug < b.slug ? -1 : 1,
  );

const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z]{2,5}$/), { maxLength: 12 });

test('whatever parks come, wherever they stand in the alphabet, no published comparison is lost and every pair is there', () => {
  const sets = published.filter((address) => address.startsWith('/compare/') && !/[:#]/.test(address));
  expect(sets).toHaveLength(26);
  fc.assert(
    fc.property(slugs, (more) => {
      const all = withMore(more.filter((slug) => !parks.some((park) => park.slug === slug)));
      const listed = new Set(listComparisons({ parks: all }));
      expect(sets.filter((address) => !listed.has(address))).toEqual([]);
      const pairs = subsets(
        all.map(({ slug }) => slug),
        2,
      ).map(comparisonAddress);
      expect(pairs.filter((address) => !listed.has(address))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('of very many parks at most four comparisons a park are listed beside those published', () => {
  const many = withMore(Array.from({ length: 400 }, (_, index) => `park-${index}`));
  expect(listComparisons({ parks: many }).length).toBeLessThan(4 * many.length + 100);
});
