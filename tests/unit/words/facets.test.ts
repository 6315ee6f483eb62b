import { expect, test } from 'vitest';
import { rowsInTable } from '#lib/pages/limits.ts';
import { sayFigureCount, sayTooMany } from '#lib/words/zh/facets.ts';

test('an empty list says whether something was chosen', () => {
  expect(sayFigureCount(0, false)).toBe('还没有数。');
  expect(sayFigureCount(0, true)).toBe('没有符合的数，去掉一项再看。');
  for (const isNarrowed of [true, false]) expect(sayFigureCount(211, isNarrowed)).toBe('共211个数。');
});

test('what is too long for a table names its limit in whole ten thousands', () => {
  expect(rowsInTable % 10_000).toBe(0);
  expect(sayTooMany).toBe(`一张表限${rowsInTable / 10_000}万行，先筛选。`);
});
