import { expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { readComparison } from '#lib/pages/comparison-set.ts';
import type { Park } from '#lib/schema/content.ts';
import { validRoot } from '../content/root.ts';

const [park] = readContent(validRoot).parks;
const parks = ['ganzhou', 'loudi', 'korla', 'quanzhou', 'guiyang', 'ningxiang'].map(
  (slug) => ({ ...park, slug, name: slug.toUpperCase() }) as Park,
);
const read = (set: string) => {
  const { parks: found, problems, canonical } = readComparison(set, parks);
  return { slugs: found.map(({ slug }) => slug), problems, canonical };
};

test('an address of a comparison names its parks in alphabetical order', () => {
  expect(read('loudi~quanzhou')).toEqual({ slugs: ['loudi', 'quanzhou'], problems: [], canonical: true });
});

test.each(['quanzhou~loudi', 'loudi~Quanzhou', 'loudi~loudi~quanzhou', '~loudi~quanzhou', 'loudi~~quanzhou'])(
  '“%s” names the same parks but is not their address',
  (set) => {
    expect(read(set)).toEqual({ slugs: ['loudi', 'quanzhou'], problems: [], canonical: false });
  },
);

test('a percent-encoded tilde is a tilde', () => {
  for (const set of ['loudi%7Equanzhou', 'loudi%7equanzhou'])
    expect(read(set)).toEqual({ slugs: ['loudi', 'quanzhou'], problems: [], canonical: true });
});

test('a comparison has two parks at least', () => {
  expect(read('').problems).toEqual(['至少要有两个园区']);
  expect(read('loudi').problems).toEqual(['只有LOUDI一个，还要再选一个']);
});

test('a comparison has five parks at most', () => {
  expect(read(parks.map(({ slug }) => slug).join('~')).problems).toEqual(['一次最多对比5个，地址里有6个']);
});

test('an unknown park is named, with the nearest known one', () => {
  expect(read('loudi~quanzhuo')).toMatchObject({
    slugs: ['loudi'],
    problems: ['没有编号为“quanzhuo”的园区，是不是想写“quanzhou”？', '只有LOUDI一个，还要再选一个'],
  });
});

test('a long address of nonsense makes a short list of problems', () => {
  const { problems } = read(Array.from({ length: 1000 }, (_, index) => `${index}`.padEnd(300, 'x')).join('~'));
  expect(problems).toHaveLength(6);
  for (const problem of problems) expect(problem.length).toBeLessThan(120);
});
