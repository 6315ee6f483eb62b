import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDecimal } from '#lib/compare/decimal.ts';
import { compareAmounts } from '#lib/compare/quantity.ts';
import { impliedTotalRange } from '#lib/compare/total-range.ts';

test('356亿元 as 42 % leaves 836 to 860', () => {
  expect(impliedTotalRange('356', '42')).toEqual({ from: '836', to: '860' });
});

test('the ends are widened to the places of the amount', () => {
  expect(impliedTotalRange('15.41', '42.0')).toEqual({ from: '36.63', to: '36.75' });
});

test('read as cut off or as reached, the interval moves', () => {
  expect(impliedTotalRange('356', '42', { reading: 'truncated' })).toEqual({ from: '827', to: '850' });
  expect(impliedTotalRange('356', '42', { reading: 'atLeast' })).toEqual({ from: '355', to: '849' });
});

test('a share that may be 0 sets no upper bound, one above 100 % has no total', () => {
  expect(impliedTotalRange('356', '0')).toEqual({ from: '71100', to: null });
  expect(impliedTotalRange('356', '120')).toBeNull();
  expect(impliedTotalRange('356', '100')).toEqual({ from: '355', to: '359' });
});

const compare = (a: string, b: string) => compareAmounts({ value: a, unit: '家' }, { value: b, unit: '家' });

test('every pair of amounts that prints so lies inside', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 30n), fc.bigInt(0n, 10n ** 30n), (amount, rest) => {
      const total = amount + rest;
      const rounded = (amount + 500n) / 1000n;
      const share = (200n * amount + total) / (2n * total);
      const range = impliedTotalRange(String(rounded), String(share));
      if (range === null) throw new Error('A share up to 100 % has totals');
      const thousands = writeDecimal(total, 3);
      expect(compare(range.from, thousands)).toBeLessThanOrEqual(0);
      if (range.to !== null) expect(compare(thousands, range.to)).toBeLessThanOrEqual(0);
    }),
  );
});
