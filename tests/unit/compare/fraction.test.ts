import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Fraction, roundFraction, simplestFraction, writeFraction } from '#lib/compare/fraction.ts';

/** Tries every denominator: slow, and plainly right. */
function bruteForce([an, ad]: Fraction, [bn, bd]: Fraction): bigint {
  for (let denominator = 1n; ; denominator += 1n) {
    const numerator = (an * denominator + ad - 1n) / ad;
    if (numerator * bd < bn * denominator) return denominator;
  }
}

test('the simplest fraction has the smallest denominator of the interval', () => {
  const parts = fc.record({
    n: fc.bigInt(0n, 400n),
    d: fc.bigInt(1n, 200n),
    more: fc.bigInt(1n, 60n),
    md: fc.bigInt(1n, 900n),
  });
  fc.assert(
    fc.property(parts, ({ n, d, more, md }) => {
      const from: Fraction = [n, d];
      const to: Fraction = [n * md + more * d, d * md];
      const [numerator, denominator] = simplestFraction({ from, to });
      expect(denominator).toBe(bruteForce(from, to));
      expect(numerator * from[1] >= from[0] * denominator).toBe(true);
      expect(numerator * to[1] < to[0] * denominator).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('an empty interval has no simplest fraction', () => {
  expect(() => simplestFraction({ from: [1n, 2n], to: [1n, 2n] })).toThrow(RangeError);
});

test('fractions are written exactly: rounded half up, or cut off with an ellipsis', () => {
  expect(roundFraction([2200n, 31n], 2)).toBe('70.97');
  expect(roundFraction([1n, 2n], 0)).toBe('1');
  expect(roundFraction([1n, 200n], 2)).toBe('0.01');
  expect(writeFraction([4400n, 141n], 2)).toBe('31.20…');
  expect(writeFraction([139n, 2n], 2)).toBe('69.5');
  expect(writeFraction([70n, 1n], 2)).toBe('70');
  expect(writeFraction([70n, 1n], 0)).toBe('70');
});
