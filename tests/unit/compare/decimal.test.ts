import { expect, test } from 'vitest';
import { parseDecimal, roundDown, roundUp, writeDecimal } from '#lib/compare/decimal.ts';
import { compareAmounts } from '#lib/compare/quantity.ts';

const compare = (a: string, b: string) => compareAmounts({ value: a, unit: '%' }, { value: b, unit: '%' });

test('a decimal keeps its printed places', () => {
  expect(parseDecimal('85.16')).toEqual({ digits: 8516n, places: 2 });
  expect(parseDecimal('70.0')).toEqual({ digits: 700n, places: 1 });
  expect(writeDecimal(5n, 2)).toBe('0.05');
});

test('70 and 70.0 are the same number', () => {
  expect(compare('70', '70.0')).toBe(0);
  expect(compare('9', '10')).toBe(-1);
  expect(compare('9.5', '9.49')).toBe(1);
});

test('a decline is a negative number', () => {
  expect(parseDecimal('-3.2')).toEqual({ digits: -32n, places: 1 });
  expect([writeDecimal(-32n, 1), writeDecimal(-5n, 2)]).toEqual(['-3.2', '-0.05']);
  expect(compare('-3.2', '1')).toBe(-1);
  expect(compare('-3.2', '-3.20')).toBe(0);
});

test('anything but digits is refused', () => {
  for (const text of ['', '约70', '--1', '1e3', '1,000']) expect(() => parseDecimal(text)).toThrow(RangeError);
});

test.each([
  ['19.29995', 2, '19.29', '19.30'],
  ['-0.25', 1, '-0.3', '-0.2'],
  ['-0.04', 1, '-0.1', '0.0'],
  ['0.04', 1, '0.0', '0.1'],
  ['20.3', 2, '20.3', '20.3'],
  ['-7', 0, '-7', '-7'],
] as const)('%s to %i places lies between %s and %s', (text, places, down, up) => {
  expect([roundDown(text, places), roundUp(text, places)]).toEqual([down, up]);
});
