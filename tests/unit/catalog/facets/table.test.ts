import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeCounterparts } from '#lib/catalog/facets/counterparts.ts';
import { countFacets, type FacetValues, selectRows } from '#lib/catalog/facets/table.ts';
import { valuesOfFigure, valuesOfPark, valuesOfPractice } from '#lib/catalog/facets/values.ts';
import { runInTurns } from '#lib/catalog/in-turns.ts';
import { compareObservations } from '#lib/compare/comparison.ts';
import { areOfTwoParks } from '#lib/compare/owner.ts';
import { getContent } from '#lib/content/content.ts';
import { type Chosen, facetIds } from '#lib/pages/facet-ids.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { createFacetTable, runNow } from './run-now.ts';

const content = getContent();
const counterparts = runNow(judgeCounterparts(content));

const lists: Record<string, { rows: unknown[]; valuesOf: (row: never) => FacetValues }> = {
  figures: {
    rows: content.parks.flatMap((park) => park.observations.map((figure) => ({ park, figure }))),
    valuesOf: ({
      park,
      figure,
    }: {
      park: (typeof content.parks)[0];
      figure: (typeof content.parks)[0]['observations'][0];
    }) => valuesOfFigure(park, figure, counterparts),
  },
  practices: {
    rows: content.parks.flatMap((park) => park.practices.map((practice) => ({ park, practice }))),
    valuesOf: ({
      park,
      practice,
    }: {
      park: (typeof content.parks)[0];
      practice: (typeof content.parks)[0]['practices'][0];
    }) => valuesOfPractice(content, park, practice),
  },
  parks: { rows: content.parks, valuesOf: (park: (typeof content.parks)[0]) => valuesOfPark(content, park) },
};

const has = (values: FacetValues, chosen: Chosen) =>
  facetIds.every((facet) => chosen[facet] === undefined || values[facet]?.includes(chosen[facet]));

test.each(Object.keys(lists))('the number beside each value of %s is the number of rows behind it', (name) => {
  const { rows, valuesOf } = lists[name] ?? { rows: [], valuesOf: () => ({}) };
  const table = createFacetTable(rows as never[], valuesOf);
  const values: FacetValues[] = rows.map((row) => valuesOf(row as never));
  const drawn = fc.record(
    Object.fromEntries(
      facetIds.map((facet) => [
        facet,
        fc.constantFrom(...new Set(values.flatMap((one) => one[facet] ?? [])), 'nowhere'),
      ]),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(drawn, (all) => {
      const chosen = Object.fromEntries(Object.entries(all).slice(0, 3)) as Chosen;
      const expected = rows.filter((_, index) => has(values[index] ?? {}, chosen));
      expect(selectRows(table, rows, chosen)).toEqual(expected);
      for (const { facet, counts } of countFacets(table, chosen))
        for (const { value, count } of counts)
          expect(selectRows(table, rows, { ...chosen, [facet]: value })).toHaveLength(count);
    }),
    { numRuns: 60 },
  );
});

test('a chosen value stays though nothing has it, so that it can be taken away', () => {
  const table = createFacetTable(content.parks, (park) => valuesOfPark(content, park));
  const [province] = countFacets(table, { province: 'nowhere' });
  expect(province?.counts.find(({ isChosen }) => isChosen)).toEqual({ value: 'nowhere', count: 0, isChosen: true });
});

test('a facet that parts nothing is not offered', () => {
  const table = createFacetTable([{ province: ['甲'] }, { province: ['甲'] }], (row) => row);
  expect(countFacets(table, {})).toEqual([]);
});

test('a list without rows has no facets', () => {
  expect(
    countFacets(
      createFacetTable([], () => ({})),
      {},
    ),
  ).toEqual([]);
});

/** The best verdict of a figure's pairs with other parks, pair by pair. */
function bestOf(figures: readonly Observation[], figure: Observation) {
  const indicator = content.indicators.find(({ id }) => id === figure.indicator);
  const verdicts = figures
    .filter((other) => other.indicator === figure.indicator && areOfTwoParks(figure, other))
    .map((other) => compareObservations(figure, other, indicator).verdict);
  return (['comparable', 'caution'] as const).find((verdict) => verdicts.includes(verdict));
}

test('a figure has the best verdict of all its pairs with other parks', () => {
  const figures = content.parks
    .flatMap(({ observations }) => observations)
    .filter(({ indicator }) => indicator !== null);
  for (const figure of figures)
    expect(counterparts.get(figure), `${figure.park} ${figure.id}`).toBe(bestOf(figures, figure));
});

test('that holds whatever the times of the figures', () => {
  const figures = content.parks
    .flatMap(({ observations }) => observations)
    .filter(({ indicator, territory }) => indicator !== null && territory.kind === 'park');
  const year = fc.constantFrom(2019, 2020, 2021, 2022);
  const period = fc.option(
    fc.record({ year, starts: fc.constantFrom(null, '-01-01', '-07-01'), ends: fc.constantFrom('-09-30', '-12-31') }),
  );
  const drawn = fc.record({ figure: fc.constantFrom(...figures), park: fc.constantFrom('a', 'b', 'c'), period });
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 40 }), (all) => {
      const varied = all.map(
        ({ figure, park, period }, at): Observation => ({
          ...figure,
          id: `f${at}`,
          park,
          territory: { kind: 'park', name: null },
          period: period && {
            text: '',
            granularity: 'day',
            start: period.starts && `${period.year}${period.starts}`,
            end: `${period.year}${period.ends}`,
          },
        }),
      );
      const [any] = content.parks;
      if (!any) throw new Error('no park');
      const parks = ['a', 'b', 'c'].map((slug) => ({
        ...any,
        slug,
        observations: varied.filter(({ park }) => park === slug),
      }));
      const judged = runNow(judgeCounterparts({ ...content, parks }));
      for (const figure of varied) expect(judged.get(figure)).toBe(bestOf(varied, figure));
    }),
  );
});

test('work in turns comes to the same, and lets others in between', async () => {
  let turns = 0;
  const breathe = async () => {
    turns += 1;
  };
  const slowly = function* () {
    const inner = judgeCounterparts(content);
    for (let step = inner.next(); ; step = inner.next()) {
      if (step.done) return step.value;
      for (const until = performance.now() + 0.5; performance.now() < until; );
      yield;
    }
  };
  expect(await runInTurns(slowly(), breathe)).toEqual(counterparts);
  expect(turns).toBeGreaterThan(5);
});

test('a figure has the types of the practices that it bears out, each once', () => {
  let several = 0;
  for (const park of content.parks)
    for (const figure of park.observations) {
      const types = park.practices.filter(({ figures }) => figures?.includes(figure.id)).map(({ type }) => type);
      expect(valuesOfFigure(park, figure, counterparts).type, figure.id).toEqual([...new Set(types)]);
      several += Number(types.length > 0);
    }
  expect(several).toBeGreaterThan(10);
});
