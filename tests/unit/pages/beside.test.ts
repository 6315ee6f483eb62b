import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countShared, findBeside } from '#lib/pages/beside.ts';
import { sample } from '../compare/samples.ts';

/** Parks with the indicators of each, of which there may be more than a word of bits holds. */
const parks = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 9 }).chain((slugs) =>
  fc.tuple(
    ...slugs.map((slug) =>
      fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 12 }).map((indicators) => ({
        slug,
        observations: indicators.map((indicator, index) =>
          sample({ park: slug, id: `f${index}`, indicator: `i${indicator}` }),
        ),
      })),
    ),
  ),
);

const indicatorsOf = ({ observations }: { observations: { indicator: string | null }[] }) =>
  new Set(observations.map(({ indicator }) => indicator));

test('who shares most indicators comes first, among equals by slug, as counting them one by one tells', () => {
  fc.assert(
    fc.property(parks, fc.integer({ min: 1, max: 5 }), (all, most) => {
      for (const one of all) {
        const own = indicatorsOf(one);
        const counted = all
          .filter((other) => other !== one)
          .map((other) => ({ slug: other.slug, shared: [...indicatorsOf(other)].filter((id) => own.has(id)).length }))
          .filter(({ shared }) => shared > 0)
          .sort((a, b) => b.shared - a.shared || (a.slug < b.slug ? -1 : 1));
        expect(findBeside(all, one.slug, most).map(({ slug }) => slug)).toEqual(
          counted.slice(0, most).map(({ slug }) => slug),
        );
        for (const { slug, shared } of counted) expect(countShared(all, one.slug, slug)).toBe(shared);
      }
    }),
  );
});

test('a park that is none of them stands beside nobody', () => {
  expect(findBeside([{ slug: 'a', observations: [] }], 'b', 4)).toEqual([]);
});
