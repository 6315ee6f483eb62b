import { expect, test } from 'vitest';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { guiyang, loudi, ningxiang, quanzhou, sample } from '../compare/samples.ts';
import { contentOf, parkNamed } from './samples.ts';

const content = contentOf(
  [
    quanzhou,
    guiyang,
    loudi,
    ningxiang,
    ...['quanzhou', 'loudi'].map((park) => sample({ park, id: 'b', indicator: 'two' })),
  ],
  [parkNamed('korla')],
);
const sharedBy = (...slugs: string[]) =>
  surveyShared(
    content,
    slugs.flatMap((slug) => content.parks.find((park) => park.slug === slug) ?? []),
  );

test('the indicators that at least two of the parks have are surveyed across these parks alone', () => {
  expect(sharedBy('quanzhou', 'loudi').map(({ indicator }) => indicator.id)).toEqual(['org-coverage', 'two']);
  expect(sharedBy('quanzhou', 'guiyang').map(({ indicator }) => indicator.id)).toEqual(['org-coverage']);
  const [survey] = sharedBy('quanzhou', 'korla', 'ningxiang');
  expect(survey?.rows.map(({ park }) => park.slug)).toEqual(['quanzhou', 'ningxiang']);
  expect(survey?.silent.map(({ park }) => park.slug)).toEqual(['korla']);
});

test('what is asked of one set again is not worked out again, and another set has its own', () => {
  const asked = sharedBy('quanzhou', 'loudi');
  expect(sharedBy('quanzhou', 'loudi')).toBe(asked);
  expect(sharedBy('quanzhou', 'loudi', 'guiyang')[0]?.rows).toHaveLength(3);
  expect(sharedBy('loudi', 'quanzhou')).not.toBe(asked);
});

test('a set is told each kind of reason once, and who may be seen together', () => {
  const [survey] = sharedBy('quanzhou', 'guiyang', 'loudi', 'ningxiang');
  expect(survey?.verdict).toBe('not-comparable');
  const kinds = survey?.reasons.map(({ kind }) => kind) ?? [];
  expect(kinds).toEqual([...new Set(kinds)]);
  expect(kinds).toEqual(expect.arrayContaining(['population', 'territory', 'denominator-unstated']));
  expect(survey?.bands.map(({ rows }) => rows.map(({ park }) => park.slug).sort())).toEqual([
    ['guiyang', 'loudi', 'quanzhou'],
    ['ningxiang'],
  ]);
});

test('an indicator that one park alone has is not shared', () => {
  expect(sharedBy('quanzhou', 'korla')).toEqual([]);
});
