import { expect, test } from 'vitest';
import { sayRangeRule } from '#lib/words/zh/range-rule.ts';
import { realContent } from '../publish/samples.ts';
import { quoteWith } from './quotes.ts';

const figures = (...names: (string | null)[]) =>
  names.map((name) => quoteWith({ territory: { kind: 'park', name } }).observation);

test('a table says which figures are the park’s own', () => {
  expect(sayRangeRule('没有另注范围的', figures(null))).toBe(
    '没有另注范围的，是园区自己的数；注了别的地名、企业名或“未写明”的，不算作园区自己的数。',
  );
});

test('where a case names parks, their names are not taken for other places', () => {
  expect(sayRangeRule('写作“园区”的', figures(null, '宁乡经开区'))).toBe(
    '写作“园区”的，是园区自己的数；注了园区名的，是那个园区的；注了别的地名、企业名或“未写明”的，不算作园区自己的数。',
  );
  const naming = realContent.parks.filter(({ observations }) => sayRangeRule('', observations).includes('那个园区'));
  expect(naming.map(({ slug }) => slug)).toEqual(['ningxiang']);
});
