import { expect, test } from 'vitest';
import { headlineOf, namedHeadlineOf } from '#lib/catalog/headline.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { parkWith } from '../publish/samples.ts';

const beishan = parkWith('beishan');
const named = beishan.observationById.get(beishan.headline[0] ?? '') ?? expect.fail();
const withFigure = (facts: Partial<typeof named>) => {
  const newer = { ...named, id: 'newer', ...facts };
  const observations = [...beishan.observations, newer];
  return { ...beishan, observations, observationById: new Map(observations.map((one) => [one.id, one])) };
};

test('a headline names the figures of its file in their order', () => {
  expect(headlineOf(beishan).map(({ id }) => id)).toEqual(beishan.headline);
});

test('a newer value of the same series takes the place of the one that the file names', () => {
  const later = withFigure({ value: '98.2', printed: '98.2%', period: parsePeriod('2025-06') });
  expect(headlineOf(later).map(({ id }) => id)).toEqual(['newer', ...beishan.headline.slice(1)]);
});

test('a value that stands for two that the file names is there once', () => {
  const both = { ...withFigure({ period: parsePeriod('2025-06') }), headline: ['newer', ...beishan.headline] };
  expect(headlineOf(both).map(({ id }) => id)).toEqual(['newer', ...beishan.headline.slice(1)]);
});

test.each([
  ['an older value', { period: parsePeriod('2019-06') }],
  ['a value without a time', { period: null }],
  ['a value of another population', { population: '两新组织', period: parsePeriod('2025-06') }],
  ['a plan', { status: 'planned' as const, period: parsePeriod('2025-06') }],
])('%s does not', (_, facts) => {
  expect(headlineOf(withFigure(facts)).map(({ id }) => id)).toEqual(beishan.headline);
});

test('another source of the same time does not take the place of the one that the file names', () => {
  const rival = withFigure({ id: 'another', value: '96.5', printed: '96.5%' });
  expect(headlineOf(rival).map(({ id }) => id)).toEqual(beishan.headline);
});

test('a figure without a time stays where the file names it, unless another names it as its before', () => {
  const withNamed = (facts: Partial<typeof named>, later: Partial<typeof named>) => {
    const park = withFigure({ period: parsePeriod('2025-06'), ...later });
    const observations = park.observations.map((one) => (one.id === named.id ? { ...one, ...facts } : one));
    return { ...park, observations, observationById: new Map(observations.map((one) => [one.id, one])) };
  };
  expect(headlineOf(withNamed({ period: null }, {}))[0]?.id).toBe(named.id);
  expect(headlineOf(withNamed({ period: null }, { before: named.id, period: null }))[0]?.id).toBe('newer');
});

test('a part of a year does not take the place of a whole one where the indicator runs over time', () => {
  const year = { ...named, kind: 'count', unit: '家', denominator: null, period: parsePeriod('2023') } as const;
  const months = { ...year, id: 'months', period: parsePeriod('2024-01/2024-02') };
  const park = {
    ...beishan,
    headline: [year.id],
    observations: [year, months],
    observationById: new Map([year, months].map((one) => [one.id, one])),
    timingById: new Map([[named.indicator ?? '', 'flow' as const]]),
  };
  expect(headlineOf(park).map(({ id }) => id)).toEqual([year.id]);
});

test('each keeps the id that the file names, also behind one that stands for two', () => {
  const both = { ...withFigure({ period: parsePeriod('2025-06') }), headline: ['newer', ...beishan.headline] };
  const [, ...others] = beishan.headline;
  expect(namedHeadlineOf(both).map(({ id, figure }) => [id, figure.id])).toEqual([
    ['newer', 'newer'],
    ...others.map((id) => [id, id]),
  ]);
  const moved = withFigure({ period: parsePeriod('2025-06') });
  expect(namedHeadlineOf(moved)[0]).toMatchObject({ id: named.id, figure: { id: 'newer' } });
});
