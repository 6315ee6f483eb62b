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
