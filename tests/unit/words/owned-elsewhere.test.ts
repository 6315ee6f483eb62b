import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TerritoryKind, territoryKinds } from '#lib/schema/territory.ts';
import { nameOwner, sayNotOwn } from '#lib/words/zh/owned-elsewhere.ts';

const of = (kind: TerritoryKind, name: string | null, park: string | null = null) => {
  const territory = { kind, name };
  return `${nameOwner(territory)}的数，${sayNotOwn(territory, park)}`;
};

test('a figure of another place says whose it is, and what it is not', () => {
  expect(of('city', '宁乡市')).toBe('宁乡市的数，不是园区的');
  expect(of('city', null)).toBe('全市的数，不是园区的');
  expect(of('company', '九牧王')).toBe('九牧王的数，不是园区的');
});

test('a place that the park is part of is not only the park', () => {
  expect(of('city', '宁乡全市（含园区）', '宁乡')).toBe('宁乡全市（含园区）的数，不只是园区的');
});

test('of a place whose relation to the park is not written no more is said than that it does not count', () => {
  expect(of('other', '娄星工业集中区', '娄星产业开发区')).toBe('娄星工业集中区的数，不算作娄星产业开发区的数');
  expect(of('other', '娄星产业开发区筹备处', '娄星产业开发区')).toBe('娄星产业开发区筹备处的数，不算作园区自己的');
  expect(of('other', '娄星工业集中区')).toBe('娄星工业集中区的数，不算作园区自己的');
});

test('figures of several parks are no total, for a rate has none', () => {
  expect(of('parks', '宁乡经开区和宁乡高新区')).toBe('宁乡经开区和宁乡高新区合在一起的数，不是一个园区的');
  expect(of('parks', '两个园区合计')).toBe('两个园区合在一起的数，不是一个园区的');
  expect(of('parks', null)).toBe('几个园区合在一起的数，不是一个园区的');
});

test('whatever the place, no word stands twice and the park is never said to own it', () => {
  const others = fc.constantFrom(...territoryKinds.filter((kind) => kind !== 'park'));
  const names = fc.constantFrom(null, '宁乡市', '宁乡全市（含园区）', '几个园区合计', '甲园区', '九牧王');
  fc.assert(
    fc.property(others, names, fc.constantFrom(null, '宁乡', '甲园区'), (kind, name, park) => {
      const said = of(kind, name, park);
      expect(said).toMatch(/^.+的数，(不是|不只是|不算作).+$/);
      expect(said).not.toMatch(/的的|合在一起合在一起|null|undefined/);
      if (kind === 'parks') expect(said).not.toContain('合计');
    }),
  );
});
