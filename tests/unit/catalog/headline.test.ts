import { expect, test } from 'vitest';
import { headlineOf } from '#lib/catalog/headline.ts';
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

test.each([
  ['an older value', { period: parsePeriod('2019-06') }],
  ['a value without a time', { period: null }],
  ['a value of another population', { population: '两新组织', period: parsePeriod('2025-06') }],
  ['a plan', { status: 'planned' as const, period: parsePeriod('2025-06') }],
])('%s does not', (_, facts) => {
  expect(headlineOf(withFigure(facts)).map(({ id }) => id)).toEqual(beishan.headline);
});
