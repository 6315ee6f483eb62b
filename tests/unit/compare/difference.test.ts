import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDecimal } from '#lib/compare/decimal.ts';
import { deriveDifference } from '#lib/compare/difference.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { count, sample } from './samples.ts';

const between = (from: Partial<Observation>, to: Partial<Observation>) => {
  const derived = deriveDifference(count({ id: 'from', ...from }), count({ id: 'to', ...to }));
  return derived && [derived.bound, derived.amount.value];
};

test('two definite values have an exact difference', () => {
  const days = { kind: 'duration', unit: '工作日' } as const;
  expect(between({ ...days, value: '85' }, { ...days, value: '33.5' })).toEqual(['exact', '-51.5']);
  expect(between({ value: '32' }, { value: '226', qualifier: '达' })).toEqual(['exact', '194']);
  expect(between({ value: '3' }, { value: '3' })).toEqual(['exact', '0']);
});

test('of rounded numbers a difference is about so much, and lies between two numbers', () => {
  const rate = (id: string, value: string, printed = `${value}%`) => sample({ id, value, printed });
  expect(deriveDifference(rate('from', '93'), rate('to', '97.7'))).toMatchObject({
    bound: 'rounded',
    amount: { value: '4.7', unit: '%' },
    within: ['4.15', '5.25'],
  });
  expect(
    deriveDifference(count({ value: '15000', printed: '1.5万名' }), count({ value: '12300', printed: '12300名' })),
  ).toMatchObject({ bound: 'rounded', amount: { value: '-2700' }, within: ['-3200', '-2200'] });
  expect(between({ value: '15000' }, { value: '12300' })).toEqual(['exact', '-2700']);
  const money = (value: string, unit: '万元' | '亿元') =>
    sample({ kind: 'money', value, unit, printed: `${value}${unit}` });
  expect(deriveDifference(money('2000', '万元'), money('20', '亿元'))).toMatchObject({
    amount: { value: '19.8', unit: '亿元' },
    within: ['19.29', '20.31'],
  });
});

test('whatever two rates were before they were rounded, their difference lies where it is said to', () => {
  const places = fc.constantFrom(0, 1, 2);
  const rounded = (thousandths: number, to: number) => {
    const step = 10 ** (3 - to);
    return writeDecimal(BigInt(Math.floor((2 * thousandths + step) / (2 * step))), to);
  };
  const rate = (id: string, value: string) => sample({ id, value, printed: `${value}%` });
  const truth = fc.nat({ max: 100_000 });
  fc.assert(
    fc.property(truth, truth, places, places, (a, b, ofA, ofB) => {
      const derived = deriveDifference(rate('a', rounded(a, ofA)), rate('b', rounded(b, ofB)));
      if (derived === null) return;
      const [least, most] = derived.within ?? expect.fail('rates are rounded');
      expect((b - a) / 1000).toBeGreaterThanOrEqual(Number(least) - 1e-9);
      expect((b - a) / 1000).toBeLessThanOrEqual(Number(most) + 1e-9);
    }),
  );
});

test('a bound that is certain allows for the rounding of the other number', () => {
  const money = { kind: 'money', unit: '亿元' } as const;
  expect(
    between(
      { ...money, value: '350.4', printed: '350.4亿元' },
      { ...money, value: '400', qualifier: '超', printed: '超400亿元' },
    ),
  ).toEqual(['above', '49.55']);
});

test('a vague value gives the bound that is certain', () => {
  expect(between({ value: '100', qualifier: '不足' }, { value: '147' })).toEqual(['above', '47']);
  expect(between({ value: '147' }, { value: '100', qualifier: '不足' })).toEqual(['below', '-47']);
  expect(between({ value: '300', qualifier: '余' }, { value: '108' })).toEqual(['below', '-192']);
  expect(between({ value: '20' }, { value: '30', upper: '40' })).toEqual(['atLeast', '10']);
});

test('no difference is said where not even its direction is certain', () => {
  expect(between({ value: '100', qualifier: '不足' }, { value: '90' })).toBeNull();
  expect(between({ value: '300', qualifier: '约' }, { value: '900' })).toBeNull();
  expect(between({ value: null, qualifier: '数' }, { value: '900' })).toBeNull();
});

test('70 % and 70.3 % have no difference that is certain: 70 may have been 70.3', () => {
  expect(
    deriveDifference(sample({ value: '70', printed: '70%' }), sample({ value: '70.3', printed: '70.3%' })),
  ).toBeNull();
});

test('ranks and what does not measure the same have no difference', () => {
  const rank = { unit: '位', kind: 'rank', value: '1' } as const;
  expect(between(rank, { ...rank, value: '2' })).toBeNull();
  expect(between({ value: '1', unit: '人' }, { value: '2', unit: '人次' })).toBeNull();
  expect(deriveDifference(sample(), count())).toBeNull();
});
