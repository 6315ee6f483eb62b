import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveFromShare } from '#lib/compare/derive.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { count, loudi, observations, quanzhou, sample } from './samples.ts';

const covered = (given: Partial<Observation> = {}) => count({ id: 'covered', park: 'loudi', value: '22', ...given });
const share = (given: Partial<Observation> = {}) =>
  sample({ park: 'loudi', value: '70', numerator: 'covered', ...given });

test('22 households at 达70 %: no total fits, and what would save it', () => {
  expect(deriveFromShare(loudi, covered())).toEqual({
    kind: 'no-total',
    label: '本站推算',
    sentence:
      '按四舍五入，没有一个整数总数能让22家等于70%；总数为31家时是70.97%。' +
      '如果小数是舍去的，总数可以是31家；如果“达”是“至少”的意思，总数可以是22至31家。',
    formula: '69.5% ≤ 22 ÷ 总数 < 70.5%，即31.20… < 总数 ≤ 31.65…。其中没有不小于22的整数。',
    basis: [
      { park: 'loudi', id: 'org-coverage' },
      { park: 'loudi', id: 'covered' },
    ],
  });
});

test('856 members at 78.1 %: one total', () => {
  const derived = deriveFromShare(share({ value: '78.1' }), covered({ value: '856', unit: '名' }));
  expect(derived?.kind).toBe('total');
  expect(derived?.sentence).toBe('按四舍五入，856名占78.1%，总数只能是1096名。');
  expect(derived?.formula).toBe(
    '78.05% ≤ 856 ÷ 总数 < 78.15%，即1095.32… < 总数 ≤ 1096.73…。总数是整数，且不小于856。',
  );
});

test('several totals are listed, many are a range', () => {
  expect(deriveFromShare(share(), covered({ value: '100' }))?.sentence).toBe(
    '按四舍五入，100家占70%，总数可以是142或143家。',
  );
  expect(deriveFromShare(share({ value: '78' }), covered({ value: '856' }))?.sentence).toBe(
    '按四舍五入，856家占78%，总数可以是1091至1104家。',
  );
  expect(deriveFromShare(share({ value: '0' }), covered({ value: '3' }))?.formula).toBe(
    '0% ≤ 3 ÷ 总数 < 0.5%。总数是整数，且不小于3。',
  );
});

test('以上 leaves the totals that reach the rate', () => {
  const derived = deriveFromShare(share({ value: '85', qualifier: '以上' }), covered());
  expect(derived?.sentence).toBe('22家占85%以上，总数可以是22、23、24或25家。');
  expect(derived?.formula).toBe('22 ÷ 总数 ≥ 85%，即总数 ≤ 25.88…。总数是整数，且不小于22。');
});

test('money as 约42 % gives an interval, with the rounding of both', () => {
  const output = covered({ value: '356', unit: '亿元', kind: 'money' });
  const derived = deriveFromShare(share({ value: '42', qualifier: '约' }), output);
  expect(derived?.sentence).toBe('如果356亿元和约42%都是四舍五入得来的，总额在836至860亿元之间。');
  expect(derived?.formula).toBe(
    '355.5 ÷ 42.5% = 836.47…；356.5 ÷ 41.5% = 859.03…。两端向外取到原文的精度，分子不大于总额。',
  );
});

test('a share alone gives away how few there cannot be', () => {
  const derived = deriveFromShare(quanzhou, null);
  expect(derived?.kind).toBe('smallest-population');
  expect(derived?.sentence).toBe('按四舍五入，总数至少有43个才印得出97.7%；实际有多少，从这个比率推不出来。');
  expect(derived?.formula).toBe('42 ÷ 43 = 97.674%，印作97.7%；总数不到43时，没有一个整数分子印得出97.7%。');
});

describe('nothing is derived', () => {
  test.each<[string, Partial<Observation>]>([
    ['100 %, which one unit can show', { value: '100' }],
    ['0 %', { value: '0' }],
    ['a growth rate', { kind: 'growth', denominator: null }],
    ['a vague rate', { qualifier: '约' }],
    ['a planned rate', { status: 'planned' }],
    ['a share of money', { population: '全市储能材料产值' }],
  ])('from %s', (_, given) => {
    expect(deriveFromShare(sample(given), null)).toBeNull();
  });

  test.each<[string, Partial<Observation>]>([
    ['a vague count', { value: '40', qualifier: '余' }],
    ['a count without a number', { value: null, qualifier: '数' }],
    ['a planned count', { status: 'planned' }],
    ['a duration', { unit: '年', kind: 'duration' }],
  ])('from %s beside a rate', (_, given) => {
    expect(deriveFromShare(share(), covered(given))).toBeNull();
  });

  test('from 约 beside a count: how far 约 reaches is not known', () => {
    expect(deriveFromShare(share({ qualifier: '约' }), covered())).toBeNull();
  });
});

test('a numerator that the share does not name is a mistake of the caller', () => {
  expect(() => deriveFromShare(share(), covered({ id: 'other' }))).toThrow('loudi#other is not the numerator');
  expect(() => deriveFromShare(share(), covered({ park: 'korla' }))).toThrow('korla#covered is not the numerator');
});

test('every share and numerator gives a sentence or nothing', () => {
  fc.assert(
    fc.property(observations, observations, (one, other) => {
      const derived = deriveFromShare({ ...one, park: other.park, numerator: other.id }, other);
      if (derived === null) return;
      expect(derived.sentence).not.toMatch(/undefined|null|NaN/);
      expect(derived.formula).not.toMatch(/undefined|null|NaN/);
      expect(derived.basis).toHaveLength(2);
    }),
    { numRuns: 500 },
  );
});
