import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPairs, pairsAgainst, pairsOfSurvey } from '#lib/catalog/pairs.ts';
import { placeFigure, type SurveyRow } from '#lib/catalog/rows.ts';
import { allOfIt, pickNewest, type Survey, spreadRows, surveyIndicator } from '#lib/catalog/survey.ts';
import { compareObservations } from '#lib/compare/comparison.ts';
import { areOfTwoParks, ownerKey } from '#lib/compare/owner.ts';
import { verdictByReason } from '#lib/compare/reasons.ts';
import { verdicts } from '#lib/compare/verdict.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { guiyang, loudi, ningxiang, observations, period, quanzhou, sample, similar } from '../compare/samples.ts';
import { realContent } from '../publish/samples.ts';
import { contentOf, indicatorNamed, parkNamed } from './samples.ts';

const statement = {
  indicator: 'org-coverage',
  says: '只说全部单独组建',
  source: 'article',
  paragraph: 3,
  also: [],
  linked: { says: [] },
};
const korla = parkNamed('korla', { statements: [statement] });
const linhe = parkNamed('linhe');
const content = contentOf([quanzhou, guiyang, loudi, ningxiang], [korla, linhe]);
const coverage = indicatorNamed('org-coverage');

const addressesOf = (survey: Survey) =>
  survey.bands.flatMap(({ rows }) =>
    rows.flatMap((row) => [row, ...row.history].map(({ figure }) => figureAddress(figure))),
  );

test('what may be compared stands in one band, the largest first, and the others say why they stand apart', () => {
  const { bands } = surveyIndicator(content, coverage);
  expect(bands.map(({ rows }) => rows.map(({ figure }) => figure.value))).toEqual([['97.7', '93', '70'], ['85.16']]);
  expect(bands.map(({ apart }) => apart.map(({ kind }) => kind))).toEqual([[], ['population', 'territory']]);
});

test('a park without a value keeps its row, with what its source says instead', () => {
  const { silent, parks, parksWithValue } = surveyIndicator(content, coverage);
  expect(silent).toEqual([
    { park: korla, statement },
    { park: linhe, statement: null },
  ]);
  expect([parks, parksWithValue]).toEqual([6, 4]);
});

test('a survey of some parks is of these alone, in their order', () => {
  const parks = ['ningxiang', 'quanzhou', 'korla'].flatMap(
    (slug) => content.parks.find((one) => one.slug === slug) ?? [],
  );
  const { rows, silent } = surveyIndicator(content, coverage, { parks });
  expect(rows.map(({ park }) => park.slug)).toEqual(['ningxiang', 'quanzhou']);
  expect(silent.map(({ park }) => park.slug)).toEqual(['korla']);
});

test('what a page has no room for is counted', () => {
  const survey = surveyIndicator(content, coverage, { most: { bands: 1, rows: 2, silent: 1 } });
  expect(survey.bands.map(({ rows, more }) => [rows.length, more])).toEqual([[2, 1]]);
  expect(survey.more).toEqual({ bands: 1, silent: 1 });
});

test('a change within one park is told as a change: one row, no pair, no second group', () => {
  const before = sample({ id: 'before', value: '85', period: null });
  const after = sample({ value: '93', before: 'before' });
  const survey = surveyIndicator(contentOf([before, after]), coverage);
  expect(survey.rows.map(({ figure, history }) => [figure.value, history.map((one) => one.figure.value)])).toEqual([
    ['93', ['85']],
  ]);
  expect(survey.changes.map((one) => [one.before.figure.value, one.after.figure.value])).toEqual([['85', '93']]);
  expect(pairsOfSurvey(survey)).toEqual([]);
});

test('a park with several populations has several rows', () => {
  const other = sample({ id: 'other', population: '两新组织' });
  expect(surveyIndicator(contentOf([quanzhou, other]), coverage).rows).toHaveLength(2);
});

test('two parks told of in one file are compared like any two', () => {
  const zone = (id: string, name: string) => sample({ id, territory: { kind: 'park', name } });
  const survey = surveyIndicator(contentOf([zone('a', '宁乡高新区'), zone('b', '宁乡经开区')]), coverage);
  expect([survey.parksWithValue, survey.pairs]).toEqual([1, 1]);
  expect(pairsOfSurvey(survey)).toHaveLength(1);
});

/** Now and then an earlier figure of the same park, that the one at `index` took the place of. */
function earlierOf(figures: readonly Observation[], index: number, pick: number): string | null {
  const one = figures[index];
  const earlier = figures.slice(0, index).filter((other) => one && ownerKey(other) === ownerKey(one));
  return pick % 3 === 0 ? (earlier[pick % (earlier.length || 1)]?.id ?? null) : null;
}

/** Figures of one indicator with ids of their own, as the check holds them. */
const setOf = (drawn: fc.Arbitrary<Observation>) =>
  fc
    .uniqueArray(drawn, {
      maxLength: 12,
      selector: ({ park, id, value, population }) => `${park} ${id} ${value} ${population}`,
    })
    .map((figures) => figures.map((one, index) => ({ ...one, id: `f${index}`, indicator: 'org-coverage' })))
    .chain((figures) =>
      fc
        .array(fc.nat(), { minLength: figures.length, maxLength: figures.length })
        .map((picks) =>
          figures.map((one, index) => ({ ...one, before: earlierOf(figures, index, picks[index] ?? 0) })),
        ),
    );

const sets = fc.oneof(setOf(observations), setOf(similar));

test('every figure of an indicator stands in exactly one row, and silent and valued parks are all parks', () => {
  fc.assert(
    fc.property(sets, (figures) => {
      const survey = surveyIndicator(contentOf(figures, [korla, linhe]), coverage, { most: allOfIt });
      expect(addressesOf(survey).toSorted()).toEqual(figures.map(figureAddress).toSorted());
      expect(survey.parksWithValue + survey.silent.length).toBe(survey.parks);
      expect(survey.bands.flatMap(({ rows }) => rows)).toHaveLength(survey.rows.length);
    }),
  );
});

test('no pair is of a park with itself, all are counted, and the worst one’s verdict is the survey’s', () => {
  fc.assert(
    fc.property(sets, (figures) => {
      const content = contentOf(figures);
      const survey = surveyIndicator(content, coverage, { most: allOfIt });
      const pairs = pairsOfSurvey(survey);
      for (const { a, b } of pairs) expect(ownerKey(a.figure)).not.toBe(ownerKey(b.figure));
      expect(allPairs(content, 0).left.reduce((sum, one) => sum + one.pairs, 0)).toBe(pairs.length);
      const worst = Math.max(0, ...pairs.map(({ comparison }) => verdicts.indexOf(comparison.verdict)));
      expect(verdicts[worst]).toBe(survey.verdict);
    }),
  );
});

test('the real content keeps every figure of every indicator', () => {
  for (const indicator of realContent.indicators) {
    const figures = realContent.parks.flatMap(({ observations: all }) =>
      all.filter((one) => one.indicator === indicator.id),
    );
    const survey = surveyIndicator(realContent, indicator, { most: allOfIt });
    expect(addressesOf(survey).toSorted(), indicator.id).toEqual(figures.map(figureAddress).toSorted());
  }
});

test('all pairs are of one indicator and two parks, each once, and an indicator that has too many is left out whole', () => {
  const { pairs, left } = allPairs(realContent, Number.POSITIVE_INFINITY);
  expect(left).toEqual([]);
  const keys = pairs.map(({ a, b }) => [figureAddress(a.figure), figureAddress(b.figure)].sort().join(' '));
  expect(keys).toHaveLength(new Set(keys).size);
  for (const { a, b, indicator } of pairs) {
    expect(ownerKey(a.figure)).not.toBe(ownerKey(b.figure));
    expect([a.figure.indicator, b.figure.indicator]).toEqual([indicator.id, indicator.id]);
  }
  const bounded = allPairs(realContent, 2);
  const countOf = (id: string) => pairs.filter(({ indicator }) => indicator.id === id).length;
  expect(bounded.left.map(({ indicator }) => indicator.id)).toContain('org-coverage');
  for (const { indicator, pairs: count } of bounded.left)
    expect([count, count > 2]).toEqual([countOf(indicator.id), true]);
  const leftOut = new Set(bounded.left.map(({ indicator }) => indicator.id));
  expect(bounded.pairs).toEqual(pairs.filter(({ indicator }) => !leftOut.has(indicator.id)));
});

test('a figure is set beside those of other parks that share most of its definition first', () => {
  const others = (most?: number) =>
    pairsAgainst(content, coverage, ningxiang, most).map(({ b, comparison }) => [b.park.slug, comparison.verdict]);
  expect(others()).toEqual([
    ['guiyang', 'not-comparable'],
    ['loudi', 'not-comparable'],
    ['quanzhou', 'not-comparable'],
  ]);
  expect(others(1)).toHaveLength(1);
  const own = pairsAgainst(content, coverage, quanzhou).map(({ b }) => b.park.slug);
  expect(own).toEqual(['guiyang', 'loudi', 'ningxiang']);
});

test('no other figure of another park shares more of a definition than the one that is set beside it', () => {
  fc.assert(
    fc.property(sets, fc.integer({ min: 1, max: 3 }), (figures, most) => {
      const content = contentOf(figures);
      const { rows } = surveyIndicator(content, coverage);
      for (const figure of figures) {
        const ranked = rows
          .filter((b) => areOfTwoParks(b.figure, figure))
          .map((b) => {
            const { reasons } = compareObservations(figure, b.figure, { timing: coverage.timing });
            const forbidding = reasons.filter(({ kind }) => verdictByReason[kind] === 'not-comparable').length;
            return { address: figureAddress(b.figure), park: b.park.slug, rank: forbidding * 100 + reasons.length };
          })
          .sort((a, b) => a.rank - b.rank || (a.park < b.park ? -1 : Number(a.park > b.park)));
        const first = ranked.filter(({ park }, index) => ranked.findIndex((one) => one.park === park) === index);
        expect(pairsAgainst(content, coverage, figure, most).map(({ b }) => figureAddress(b.figure))).toEqual(
          first.slice(0, most).map(({ address }) => address),
        );
      }
    }),
  );
});

test('of many figures that are defined alike few are judged to find those to set beside one', () => {
  const figures = Array.from({ length: 400 }, (_, index) => sample({ park: `p${index}` }));
  let looks = 0;
  const watched = new Proxy(sample({ park: 'p0' }), {
    get: (one, name) => {
      if (name === 'qualifier') looks += 1;
      return Reflect.get(one, name);
    },
  });
  expect(pairsAgainst(contentOf(figures), coverage, watched)).toHaveLength(3);
  expect(looks).toBeLessThan(20);
});

const rowOf = (figure: Observation): SurveyRow => ({
  ...placeFigure(contentOf([figure]).parks[0] ?? parkNamed(figure.park), figure),
  history: [],
});

test('of many figures the newest are taken, not the largest, and stand as they did', () => {
  const rows = ['2023', '2021', '2022'].map((year, index) => {
    return rowOf(sample({ id: `f${index}`, park: `p${index}`, value: String(90 - index), period: period(year) }));
  });
  expect(pickNewest(rows, 2).map(({ figure }) => figure.period?.text)).toEqual(['2023', '2022']);
  expect(pickNewest(rows, 3)).toEqual(rows);
});

test('rows are taken from each group in turn, and stand group by group', () => {
  const bandsOf = fc.array(
    fc.nat({ max: 9 }).map((length) => ({ rows: Array.from({ length }, () => rowOf(quanzhou)) })),
  );
  fc.assert(
    fc.property(bandsOf, fc.nat({ max: 20 }), (bands, most) => {
      const rows = spreadRows(bands, most);
      const counts = bands.map((band) => rows.filter((row) => band.rows.includes(row)).length);
      expect(rows).toHaveLength(
        Math.min(
          most,
          bands.reduce((sum, band) => sum + band.rows.length, 0),
        ),
      );
      expect(rows).toEqual(bands.flatMap((band) => rows.filter((row) => band.rows.includes(row))));
      for (const [index, count] of counts.entries())
        if (count < (bands[index]?.rows.length ?? 0)) expect(Math.max(...counts) - count).toBeLessThanOrEqual(1);
    }),
  );
});

test('of the pairs those come first that may be compared', () => {
  const order = pairsOfSurvey(surveyIndicator(content, coverage)).map(({ comparison }) => comparison.verdict);
  expect(order).toEqual(order.toSorted((a, b) => verdicts.indexOf(a) - verdicts.indexOf(b)));
  expect(new Set(order).size).toBe(2);
});
