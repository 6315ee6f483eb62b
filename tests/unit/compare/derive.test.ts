import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveFromShare } from '#lib/compare/derive.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { count, loudi, quanzhou, sample, sharesOfNumerators } from './samples.ts';

const covered = (given: Partial<Observation> = {}) => count({ id: 'covered', park: 'loudi', value: '22', ...given });
const share = (given: Partial<Observation> = {}) =>
  sample({ park: 'loudi', value: '70', numerator: 'covered', ...given });

test('22 households at 达70 %: no total fits, and what would save it', () => {
  expect(deriveFromShare(loudi, covered())).toEqual({
    kind: 'no-total',
    share: { value: '70', unit: '%', qualifier: '达' },
    numerator: { value: '22', unit: '家', qualifier: null },
    reading: 'rounded',
    nearest: { total: 31n, rate: '70.97' },
    rescues: [
      { reading: 'truncated', totals: { kind: 'one', total: 31n } },
      { reading: 'atLeast', totals: { kind: 'range', from: 22n, to: 31n } },
    ],
    basis: [
      { park: 'loudi', id: 'org-coverage' },
      { park: 'loudi', id: 'covered' },
    ],
  });
});

test('856 members at 78.1 %: one total', () => {
  expect(deriveFromShare(share({ value: '78.1' }), covered({ value: '856', unit: '名' }))).toMatchObject({
    kind: 'total',
    totals: { kind: 'one', total: 1096n },
  });
});

test('以上 and 至少 leave the totals that reach the rate', () => {
  for (const qualifier of ['以上', '至少'] as const)
    expect(deriveFromShare(share({ value: '85', qualifier }), covered())).toMatchObject({
      reading: 'atLeast',
      totals: { kind: 'several', totals: [22n, 23n, 24n, 25n] },
    });
});

test('money as 约42 % gives an interval, with the rounding of both', () => {
  const output = covered({ value: '356', unit: '亿元', kind: 'money' });
  expect(deriveFromShare(share({ value: '42', qualifier: '约' }), output)).toMatchObject({
    kind: 'amount-range',
    range: { from: '836', to: '860' },
  });
});

test('a count that was rounded gives an interval of totals, as money does', () => {
  const staff = covered({ value: '15000', unit: '名', printed: '1.5万名' });
  expect(deriveFromShare(share({ value: '78.1', printed: '78.1%' }), staff)).toMatchObject({
    kind: 'amount-range',
    range: { from: '18554', to: '19860' },
  });
  const output = covered({ value: '15000', unit: '万元', kind: 'money', printed: '1.5亿元' });
  expect(deriveFromShare(share({ value: '42', printed: '42%' }), output)).toMatchObject({
    range: { from: '34117', to: '37350' },
  });
});

test('whatever a count in ten thousands and its share were, the total lies in the interval', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5000, max: 90_000 }), fc.nat({ max: 200_000 }), (part, rest) => {
      const [value, total] = [Math.floor((part + 500) / 1000) * 1000, part + rest];
      const rate = (Math.floor((2000 * part + total) / (2 * total)) / 10).toFixed(1);
      const derived = deriveFromShare(
        share({ value: rate, printed: `${rate}%` }),
        covered({ value: String(value), unit: '名', printed: `${value / 10_000}万名` }),
      );
      if (derived?.kind !== 'amount-range') return expect(rate).toBe('0.0');
      expect(total).toBeGreaterThanOrEqual(Number(derived.range.from));
      expect(total).toBeLessThanOrEqual(Number(derived.range.to));
    }),
  );
});

test('of more than the whole, and beside a printed total, a share gives away nothing', () => {
  const numerator = count({ id: 'talents', value: '326', printed: '326人' });
  const share = sample({ value: '108.7', printed: '108.7%', denominator: '年度目标300人', numerator: 'talents' });
  expect(deriveFromShare(share, numerator)).toBeNull();
  expect(deriveFromShare(sample({ value: '85.4', denominator: '党建指导员41名' }), null)).toBeNull();
});

test('a total that is printed as the denominator is not worked out', () => {
  const fifty = covered({ value: '50', printed: '50家' });
  const rate = { value: '92.6', printed: '92.6%' };
  expect(deriveFromShare(share({ ...rate, denominator: '非公企业54家' }), fifty)).toBeNull();
  expect(deriveFromShare(share({ ...rate, denominator: '非公企业' }), fifty)?.kind).toBe('total');
});

test('a share alone gives away how few there cannot be', () => {
  expect(deriveFromShare(quanzhou, null)).toMatchObject({ kind: 'smallest-population', smallest: [42n, 43n] });
});

describe('nothing is derived', () => {
  test.each<[string, Partial<Observation>]>([
    ['100 %, which one unit can show', { value: '100' }],
    ['0 %', { value: '0' }],
    ['a growth rate', { kind: 'growth', denominator: null }],
    ['a vague rate', { qualifier: '约' }],
    ['a planned rate', { status: 'planned' }],
    ['a range', { upper: '98' }],
    ['a share per mille', { unit: '‰' }],
    ['七成, which is told to a tenth', { value: '70', printed: '七成' }],
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

test('whatever is derived from a share and a numerator rests on both', () => {
  fc.assert(
    fc.property(sharesOfNumerators, ([share, numerator]) => {
      const derived = deriveFromShare(share, numerator);
      fc.pre(derived !== null);
      expect(derived.basis.map(({ id }) => id)).toEqual(['rate', 'part']);
    }),
    { numRuns: 500 },
  );
});
