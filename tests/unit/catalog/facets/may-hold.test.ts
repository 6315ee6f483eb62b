import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeCounterparts } from '#lib/catalog/facets/counterparts.ts';
import { createMayHold, mayHave } from '#lib/catalog/facets/may-hold.ts';
import { type FacetValues, matches } from '#lib/catalog/facets/table.ts';
import { valuesOfFigure, valuesOfPark, valuesOfPlace, valuesOfPractice } from '#lib/catalog/facets/values.ts';
import { entryKinds } from '#lib/catalog/search/entry.ts';
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
      ...park.observations.map((figure) => ({
        of: 'figure' as const,
        kind: ['figures'],
        ...valuesOfFigure(park, figure, counterparts),
      })),
      ...park.practices.map((practice) => ({
        of: 'practice' as const,
        kind: ['practices'],
        ...valuesOfPractice(content, park, practice),
      })),
      { of: 'park' as const, kind: ['parks'], ...valuesOfPlace(park) },
      { of: 'organization' as const, kind: ['organizations'], ...valuesOfPlace(park) },
      { of: 'paragraph' as const, kind: ['texts'], ...valuesOfPlace(park) },
      { of: 'source' as const, kind: ['sources'], ...valuesOfPlace(park) },
    ],
  ]),
);

test('what has everything that was chosen is always read, in its case and among its kind', () => {
  const all = [...valuesBySlug.values()].flat();
  const drawn = fc.record(
    Object.fromEntries(
      facetIds.map((facet) => [
        facet,
        fc.constantFrom(...new Set(all.flatMap((one: FacetValues): readonly string[] => one[facet] ?? []))),
      ]),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(drawn, fc.shuffledSubarray([...facetIds], { maxLength: 3 }), (values, facets) => {
      const chosen = Object.fromEntries(facets.flatMap((facet) => (values[facet] ? [[facet, values[facet]]] : [])));
      const mayHold = createMayHold(content.parks, table, chosen);
      for (const [slug, held] of valuesBySlug)
        for (const { of, ...values } of held)
          if (matches(values, chosen)) {
            expect(mayHold(`parks/${slug}`), slug).toBe(true);
            expect(mayHave(of, chosen), of).toBe(true);
          }
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

test('a figure is looked for only among figures', () => {
  const kinds = (chosen: Parameters<typeof mayHave>[1]) => entryKinds.filter((kind) => mayHave(kind, chosen));
  expect(kinds({})).toEqual([...entryKinds]);
  expect(kinds({ province: '福建省' })).toEqual([...entryKinds]);
  expect(kinds({ year: '2023' })).toEqual(['figure']);
  expect(kinds({ theme: 'members' })).toEqual(['figure', 'practice']);
  expect(kinds({ evidence: 'none', year: '2023' })).toEqual([]);
});
