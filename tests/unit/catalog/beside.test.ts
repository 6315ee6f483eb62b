import { expect, test } from 'vitest';
import { parksBeside } from '#lib/catalog/beside.ts';
import { sample } from '../compare/samples.ts';
import { contentOf, parkNamed } from './samples.ts';

const figuresOf = (park: string, ...indicators: string[]) =>
  indicators.map((indicator) => sample({ park, indicator, id: indicator }));

const content = contentOf(
  [
    ...figuresOf('a', 'one'),
    ...figuresOf('b', 'one', 'two', 'three'),
    ...figuresOf('m', 'one', 'two', 'three'),
    ...figuresOf('z', 'one', 'two'),
    ...figuresOf('y', 'two', 'three', 'four'),
    ...figuresOf('x', 'four'),
  ],
  [parkNamed('silent')],
);
const slugsBeside = (slug: string, most = 10) => parksBeside(content, { slug }, most).map((park) => park.slug);

test('parks that share most indicators come first, among equals by slug and not by their place', () => {
  expect(slugsBeside('m')).toEqual(['b', 'y', 'z', 'a']);
  expect(slugsBeside('m', 2)).toEqual(['b', 'y']);
});

test('a park stands beside neither itself nor one that shares nothing with it', () => {
  expect(slugsBeside('x')).toEqual(['y']);
  expect(slugsBeside('silent')).toEqual([]);
});
