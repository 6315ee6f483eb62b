import { expect, test } from 'vitest';
import { tellStory } from '#lib/catalog/tellings.ts';
import { quoteWith } from '../words/quotes.ts';

const figure = (id: string, paragraph: number) => quoteWith({ id, paragraph }).observation;
const figures = new Map(
  [figure('a', 2), figure('b', 2), figure('c', 3), figure('d', 2)].map((one) => [one.id, one] as const),
);

const shape = (blocks: string[][]) =>
  tellStory(blocks, figures).map((tellings) =>
    tellings.map((one) => one && [one.figure.id, one.isFirst, one.placed.map(({ id }) => id).join()]),
  );

test('the place of figures stands behind the last of those that one paragraph prints', () => {
  expect(shape([['#a', '#b', '#c', '#d']])).toEqual([
    [
      ['a', true, ''],
      ['b', true, 'a,b'],
      ['c', true, 'c'],
      ['d', true, 'd'],
    ],
  ]);
});

test('a figure is told for the first time once, and its place only there', () => {
  expect(shape([['#a'], ['#a', '#b']])).toEqual([
    [['a', true, 'a']],
    [
      ['a', false, ''],
      ['b', true, 'b'],
    ],
  ]);
});

test('links to other things are no tellings and part no figures', () => {
  expect(shape([['#a', '/glossary#grid', '#b', '#none']])).toEqual([[['a', true, ''], null, ['b', true, 'a,b'], null]]);
});
