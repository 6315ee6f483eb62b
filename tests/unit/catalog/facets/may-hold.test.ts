import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeCounterparts } from '#lib/catalog/facets/counterparts.ts';
import { createMayHold } from '#lib/catalog/facets/may-hold.ts';
import { matches } from '#lib/catalog/facets/table.ts';
import { valuesOfFigure, valuesOfPark, valuesOfPlace, valuesOfPractice } from '#lib/catalog/facets/values.ts';
import { getContent } from '#lib/content/content.ts';
import { facetIds, noValue } from '#lib/pages/facet-ids.ts';
import { createFacetTable, runNow } from './run-now.ts';

const content = getContent();
const counterparts = runNow(judgeCounterparts(content));
const table = createFacetTable(content.parks, (park) => valuesOfPark(content, park));

/** What a narrowed search may find in each case. */
const valuesBySlug = new Map(
  content.parks.map((park) => [
    park.slug,
    [
      ...park.observations.map((figure) => ({ kind: ['figures'], ...valuesOfFigure(park, figure, counterparts) })),
      ...park.practices.map((practice) => ({ kind: ['practices'], ...valuesOfPractice(content, park, practice) })),
      ...['parks', 'organizations', 'texts', 'sources'].map((kind) => ({ kind: [kind], ...valuesOfPlace(park) })),
    ],
  ]),
);

test('a case in which something has everything that was chosen is always read', () => {
  const all = [...valuesBySlug.values()].flat();
  const drawn = fc.record(
    Object.fromEntries(
      facetIds.map((facet) => [
        facet,
        fc.constantFrom(...new Set(all.flatMap((one): readonly string[] => one[facet as keyof typeof one] ?? []))),
      ]),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(drawn, fc.shuffledSubarray([...facetIds], { maxLength: 3 }), (values, facets) => {
      const chosen = Object.fromEntries(facets.flatMap((facet) => (values[facet] ? [[facet, values[facet]]] : [])));
      const mayHold = createMayHold(content.parks, table, chosen);
      for (const [slug, held] of valuesBySlug)
        if (held.some((one) => matches(one, chosen))) expect(mayHold(`parks/${slug}`), slug).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('what cannot be there is not read', () => {
  const read = (chosen: Parameters<typeof createMayHold>[2]) =>
    ['parks/quanzhou', 'parks/loudi', 'indicators/org-coverage'].filter(createMayHold(content.parks, table, chosen));
  expect(read({})).toEqual(['parks/quanzhou', 'parks/loudi', 'indicators/org-coverage']);
  expect(read({ kind: 'indicators' })).toEqual(['indicators/org-coverage']);
  expect(read({ province: '福建省' })).toEqual(['parks/quanzhou']);
  expect(read({ year: '1900' })).toEqual([]);
  expect(read({ indicator: noValue })).toEqual(['parks/quanzhou', 'parks/loudi']);
});
