import { expect, test } from 'vitest';
import { compareObservations } from '#lib/compare/comparison.ts';
import { rivalsOf } from '#lib/compare/disagreement.ts';
import { count, guiyang, period, sample } from './samples.ts';

const one = count({ id: 'one', value: '13470', printed: '13470家', source: 'paper' });
const other = count({ id: 'other', value: '13740', printed: '13740家', source: 'letter' });
const idsOf = (...all: Parameters<typeof rivalsOf>[0]) =>
  [...rivalsOf(all)].map(([{ id }, rivals]) => [id, rivals.map((rival) => rival.id)]);

test('two values of one thing at one time are rivals of each other', () => {
  expect(idsOf(one, other)).toEqual([
    ['one', ['other']],
    ['other', ['one']],
  ]);
});

test('another time, population, territory or kind is another thing, and so is a figure before another', () => {
  expect(idsOf(one, { ...other, period: period('2022-07') })).toEqual([]);
  expect(idsOf(one, { ...other, period: null })).toEqual([]);
  expect(idsOf(one, { ...other, population: '两新组织' })).toEqual([]);
  expect(idsOf(one, { ...other, territory: { kind: 'city', name: '全市' } })).toEqual([]);
  expect(idsOf(one, { ...other, before: 'one' })).toEqual([]);
});

test('growth over last year and growth since 2019 are two things', () => {
  const growth = (id: string, subject: string, value: string) =>
    count({ id, name: '产值增幅', kind: 'growth', unit: '%', subject, value, printed: `增长${value}%`, source: id });
  const overLastYear = growth('one', '产值的同比增幅', '7');
  expect(idsOf(overLastYear, growth('other', '产值比2019年的增幅', '35'))).toEqual([]);
  expect(idsOf(overLastYear, growth('other', '产值的同比增幅', '9'))).toHaveLength(2);
  expect(idsOf(overLastYear, growth('other', '产值的增幅', '9'))).toHaveLength(2);
});

test('values that agree or overlap are no rivals', () => {
  expect(idsOf(one, { ...other, value: '13470' })).toEqual([]);
  expect(idsOf(one, { ...other, value: '13000', qualifier: '余' })).toEqual([]);
});

test('a comparison with one of two rivals says so', () => {
  const rate = sample({ rivals: [{ id: 'other', printed: '98.2%' }] });
  const { verdict, reasons } = compareObservations(rate, { ...guiyang, period: rate.period });
  expect(verdict).toBe('caution');
  expect(reasons).toContainEqual({ kind: 'sources-disagree', values: [true, false] });
});
