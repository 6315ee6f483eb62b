import { expect, test } from 'vitest';
import { compareDecimals, distanceOf, parseDecimal, sumDecimals, writeDecimal } from '#lib/compare/decimal.ts';

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

test('sums and distances are exact', () => {
  expect(sumDecimals(['0.1', '0.2'])).toBe('0.3');
  expect(sumDecimals([])).toBe('0');
  expect(distanceOf('97.7', '93')).toBe('4.7');
  expect(distanceOf('93', '97.7')).toBe('4.7');
});

test('anything but digits is refused', () => {
  for (const text of ['', '约70', '-1', '1e3', '1,000']) expect(() => parseDecimal(text)).toThrow(RangeError);
});
