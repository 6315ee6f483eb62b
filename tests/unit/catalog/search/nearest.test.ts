import { expect, test } from 'vitest';
import { createFold } from '#lib/catalog/search/fold.ts';
import { nearestNames, nearestNumbers } from '#lib/catalog/search/nearest.ts';
import { getContent } from '#lib/content/content.ts';

const fold = createFold(new Map());
const content = getContent();
const names = content.terms.map(({ id, term }) => ({ name: term, address: `/glossary#${id}` }));

test('the name that shares most with what was asked comes first', async () => {
  expect((await nearestNames(fold, '产业链党组', names))[0]?.name).toBe('产业链党委');
});

test('nothing is near what shares no pair with any name', async () => {
  expect(await nearestNames(fold, 'xyzzy', names)).toEqual([]);
});

test('one wrong character in a short name is a slip, and of two characters only a park’s', async () => {
  const some = [
    { name: '库尔勒', address: '/parks/korla' },
    { name: '宁乡', address: '/parks/ningxiang' },
    { name: '泉州开发区', address: '/parks/quanzhou' },
    { name: '党员', address: '/glossary#member' },
    { name: '党员先锋岗', address: '/parks/korla#p-vanguard' },
  ];
  const namesNear = async (query: string) => (await nearestNames(fold, query, some)).map(({ name }) => name);
  expect(await namesNear('库儿勒')).toEqual(['库尔勒']);
  expect(await namesNear('宁香')).toEqual(['宁乡']);
  expect(await namesNear('泉洲')).toEqual(['泉州开发区']);
  expect(await namesNear('党办')).toEqual([]);
});

test('近百 leads to what is printed of about a hundred, the qualified first', () => {
  expect(
    nearestNumbers(fold, '近百', content)
      .map(({ printed }) => printed)
      .slice(0, 2),
  ).toEqual(expect.arrayContaining(['不足100家', '百余场']));
});

test.each(['党建', '', '九牧王', '0'])('%j names no number', (query) => {
  expect(nearestNumbers(fold, query, content)).toEqual([]);
});

test('a name that stands among other words of the question comes first, and one that is short for it', async () => {
  const all = [...content.parks, ...content.parks.flatMap(({ organizations }) => organizations), ...content.indicators];
  const nearest = async (query: string) =>
    (
      await nearestNames(
        fold,
        query,
        all.map(({ name }) => ({ name, address: name })),
      )
    )[0]?.name;
  expect(await nearest('九牧王股份有限公司')).toBe('九牧王');
  expect(await nearest('贵阳国家高新技术产业开发区')).toBe('贵阳高新区');
  expect(await nearest('哪个园区党组织覆盖率最高')).toBe('党组织覆盖率');
});

test('numbers near to one of enterprises are no sums of money, and near to 九成七 are percentages', () => {
  const unitsNear = (query: string) => [...new Set(nearestNumbers(fold, query, content).map(({ unit }) => unit))];
  expect(unitsNear('13470户')).toContain('家');
  expect(unitsNear('13470户').filter((unit) => unit.endsWith('元'))).toEqual([]);
  expect(unitsNear('九成七')).toEqual(['%']);
});
