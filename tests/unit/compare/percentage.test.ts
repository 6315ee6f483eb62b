import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDecimal } from '#lib/compare/decimal.ts';
import { nearestMisses, printsAs, type Reading, smallestShare, totalsThatFit } from '#lib/compare/percentage.ts';

/** What a pocket calculator would print of `numerator / total` in percent. */
function print(numerator: bigint, total: bigint, places: number, reading: Exclude<Reading, 'atLeast'>): string {
  const scaled = numerator * 100n * 10n ** BigInt(places);
  return writeDecimal(reading === 'rounded' ? (2n * scaled + total) / (2n * total) : scaled / total, places);
}

const places = fc.integer({ min: 0, max: 2 });
const readings = fc.constantFrom('rounded' as const, 'truncated' as const);
/** A percentage from 0 to 100 as it could be printed: `"70"`, `"70.0"`, `"85.16"`. */
const shares = places.chain((decimals) =>
  fc.bigInt(0n, 100n * 10n ** BigInt(decimals)).map((digits) => writeDecimal(digits, decimals)),
);
const placesOf = (share: string) => share.split('.')[1]?.length ?? 0;

describe('printsAs', () => {
  test('a part prints as what a calculator prints of it, rounded or cut off, and as nothing else', () => {
    const parts = fc.tuple(fc.bigInt(0n, 10n ** 6n), fc.bigInt(1n, 10n ** 6n), places);
    fc.assert(
      fc.property(parts, shares, ([numerator, total, decimals], other) => {
        const printed = (decimals: number) =>
          (['rounded', 'truncated'] as const).map((reading) => print(numerator, total, decimals, reading));
        for (const share of printed(decimals)) expect(printsAs([numerator, total], share)).toBe(true);
        expect(printsAs([numerator, total], other)).toBe(printed(placesOf(other)).includes(other));
      }),
    );
  });
});

describe('smallestShare', () => {
  test.each([
    ['97.7', 43n],
    ['85.16', 128n],
    ['93', 14n],
    ['70', 10n],
    ['50', 2n],
    ['100', 1n],
    ['100.0', 1n],
    ['0', 1n],
    ['0.00', 1n],
    ['99.9', 667n],
    ['0.1', 667n],
  ])('%s needs at least %s', (share, population) => {
    expect(smallestShare(share)?.[1]).toBe(population);
  });

  test('nothing shows more than 100 %', () => {
    expect(smallestShare('101')).toBeNull();
    expect(smallestShare('100.1')).toBeNull();
  });

  test('agrees with trying every population', () => {
    fc.assert(
      fc.property(shares, (share) => {
        let population = 1n;
        const shows = (total: bigint) => {
          const { length } = Array.from({ length: Number(total) + 1 }).filter(
            (_, numerator) => print(BigInt(numerator), total, placesOf(share), 'rounded') === share,
          );
          return length > 0;
        };
        while (population <= 60n && !shows(population)) population += 1n;
        const smallest = smallestShare(share)?.[1];
        if (population <= 60n) expect(smallest).toBe(population);
        else expect(smallest).toBeGreaterThan(60n);
      }),
    );
  });

  test('is exact for percentages of thirty digits', () => {
    const long = fc.bigInt(0n, 10n ** 30n).map((digits) => writeDecimal(digits, 28));
    fc.assert(
      fc.property(long, (share) => {
        const smallest = smallestShare(share);
        if (smallest === null) throw new Error('A share up to 100 % has a smallest population');
        expect(print(smallest[0], smallest[1], 28, 'rounded')).toBe(share);
      }),
    );
  });
});

describe('totalsThatFit', () => {
  test('856 as 78.1 % leaves one total', () => {
    expect(totalsThatFit('856', '78.1')).toEqual({ kind: 'one', total: 1096n });
  });

  test('22 as 70 % leaves none when rounded, 31 when cut off, 22 to 31 when only reached', () => {
    expect(totalsThatFit('22', '70')).toEqual({ kind: 'none' });
    expect(totalsThatFit('22', '70', { reading: 'truncated' })).toEqual({ kind: 'one', total: 31n });
    expect(totalsThatFit('22', '70', { reading: 'atLeast' })).toEqual({ kind: 'range', from: 22n, to: 31n });
  });

  test('up to five totals are listed, more are a range', () => {
    expect(totalsThatFit('100', '70')).toEqual({ kind: 'several', totals: [142n, 143n] });
    expect(totalsThatFit('856', '78')).toEqual({ kind: 'range', from: 1091n, to: 1104n });
  });

  test('a percentage that prints as 0 sets no upper bound, one above 100 nothing', () => {
    expect(totalsThatFit('3', '0')).toEqual({ kind: 'range', from: 601n, to: null });
    expect(totalsThatFit('0', '0')).toEqual({ kind: 'range', from: 1n, to: null });
    expect(totalsThatFit('0', '5')).toEqual({ kind: 'none' });
    expect(totalsThatFit('7', '101')).toEqual({ kind: 'none' });
    expect(totalsThatFit('7', '100')).toEqual({ kind: 'one', total: 7n });
  });

  test('a numerator that is no whole number is a mistake of the caller', () => {
    expect(() => totalsThatFit('1.5', '70')).toThrow(RangeError);
    expect(() => totalsThatFit('22', '七成')).toThrow(RangeError);
  });

  test('agrees with trying every total', () => {
    const some = fc.bigInt(1n, 60n);
    fc.assert(
      fc.property(some, shares, readings, (numerator, share, reading) => {
        const found = totalsThatFit(String(numerator), share, { reading });
        const isIn = (total: bigint) =>
          found.kind === 'one'
            ? found.total === total
            : found.kind === 'several'
              ? found.totals.includes(total)
              : found.kind === 'range' && found.from <= total && (found.to === null || total <= found.to);
        for (let total = numerator; total <= 400n; total += 1n)
          expect(isIn(total)).toBe(print(numerator, total, placesOf(share), reading) === share);
        expect(isIn(numerator - 1n)).toBe(false);
      }),
    );
  });

  test('finds the total behind counts of thirty digits', () => {
    const long = fc.bigInt(10n ** 29n, 10n ** 30n);
    fc.assert(
      fc.property(long, long, readings, (a, b, reading) => {
        const [numerator, total] = a < b ? [a, b] : [b, a];
        const share = print(numerator, total, 40, reading);
        expect(totalsThatFit(String(numerator), share, { reading })).toEqual({ kind: 'one', total });
      }),
    );
  });
});

describe('nearestMisses', () => {
  test('names the totals on both sides, the nearer rate first', () => {
    expect(nearestMisses('22', '70')).toEqual([
      { total: 31n, rate: '70.97' },
      { total: 32n, rate: '68.75' },
    ]);
  });

  test('leaves out totals smaller than the numerator, and says nothing of 0', () => {
    expect(nearestMisses('22', '100')).toEqual([
      { total: 22n, rate: '100.00' },
      { total: 23n, rate: '95.65' },
    ]);
    expect(nearestMisses('0', '70')).toEqual([]);
    expect(nearestMisses('22', '0')).toEqual([]);
  });
});
