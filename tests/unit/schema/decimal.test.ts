import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalPlaces, decimalSchema } from '#lib/schema/decimal.ts';

test.each(['0', '70', '70.0', '97.70', '0.5', '85.16', '13470', '-3.2'])(
  '“%s” is a decimal and stays as it is printed',
  (text) => {
    expect(decimalSchema.parse(text)).toBe(text);
  },
);

test.each(['', '.5', '5.', '007', '--3', '+3', '1,657', '1_657', '1e3', '0x10', '97.7%', '９７', 'NaN', ' 5', '五'])(
  '“%s” is no decimal',
  (text) => {
    expect(decimalSchema.safeParse(text).success).toBe(false);
  },
);

test('a number is not accepted in place of its text', () => {
  expect(decimalSchema.safeParse(97.7).success).toBe(false);
});

test('as many decimal places are counted as are printed', () => {
  expect(decimalPlaces('85.16')).toBe(2);
  expect(decimalPlaces('70.0')).toBe(1);
  expect(decimalPlaces('70')).toBe(0);
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 20 }), (whole, places) => {
      expect(decimalPlaces(places === 0 ? String(whole) : `${whole}.${'0'.repeat(places)}`)).toBe(places);
    }),
  );
});
