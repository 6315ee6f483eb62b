import { expect, test } from 'vitest';
import { compareDecimals, parseDecimal, writeDecimal } from '#lib/compare/decimal.ts';

test('a decimal keeps its printed places', () => {
  expect(parseDecimal('85.16')).toEqual({ digits: 8516n, places: 2 });
  expect(parseDecimal('70.0')).toEqual({ digits: 700n, places: 1 });
  expect(writeDecimal(5n, 2)).toBe('0.05');
});

test('70 and 70.0 are the same number', () => {
  expect(compareDecimals('70', '70.0')).toBe(0);
  expect(compareDecimals('9', '10')).toBe(-1);
  expect(compareDecimals('9.5', '9.49')).toBe(1);
});

test('a decline is a negative number', () => {
  expect(parseDecimal('-3.2')).toEqual({ digits: -32n, places: 1 });
  expect([writeDecimal(-32n, 1), writeDecimal(-5n, 2)]).toEqual(['-3.2', '-0.05']);
  expect(compareDecimals('-3.2', '1')).toBe(-1);
  expect(compareDecimals('-3.2', '-3.20')).toBe(0);
});

test('anything but digits is refused', () => {
  for (const text of ['', '约70', '--1', '1e3', '1,000']) expect(() => parseDecimal(text)).toThrow(RangeError);
});
