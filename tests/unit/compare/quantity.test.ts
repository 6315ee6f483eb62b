import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDecimal } from '#lib/compare/decimal.ts';
import { compareAmounts, differenceOf, sumAmounts } from '#lib/compare/quantity.ts';
import { measureOf, type Unit, units } from '#lib/schema/unit.ts';

const amount = (value: string, unit: Unit) => ({ value, unit });

test('units of one measure are compared after exact conversion', () => {
  expect(compareAmounts(amount('1', '亿元'), amount('9999', '万元'))).toBe(1);
  expect(compareAmounts(amount('1', '亿元'), amount('10000.0', '万元'))).toBe(0);
  expect(compareAmounts(amount('3', '亩'), amount('2000', '平方米'))).toBe(0);
  expect(compareAmounts(amount('5', '‰'), amount('1', '%'))).toBe(-1);
  expect(compareAmounts(amount('9', '家'), amount('10', '个'))).toBe(-1);
});

test('units that do not convert are a mistake of the caller', () => {
  expect(() => compareAmounts(amount('1', '日'), amount('1', '工作日'))).toThrow('does not convert');
  expect(() => differenceOf(amount('1', '人'), amount('1', '人次'))).toThrow('does not convert');
});

test('differences and sums are exact, a difference in the largest unit of which it is one or more', () => {
  expect(differenceOf(amount('33.5', '工作日'), amount('85', '工作日'))).toEqual(amount('-51.5', '工作日'));
  expect(differenceOf(amount('97.7', '%'), amount('93', '%'))).toEqual(amount('4.7', '%'));
  expect(differenceOf(amount('5000', '万元'), amount('3', '亿元'))).toEqual(amount('-2.5', '亿元'));
  expect(differenceOf(amount('1.2', '亿元'), amount('5000', '万元'))).toEqual(amount('7000', '万元'));
  expect(differenceOf(amount('9000000', '万元'), amount('812.4', '亿元'))).toEqual(amount('87.6', '亿元'));
  expect(differenceOf(amount('1', '平方米'), amount('1', '亩'))).toEqual(amount('-0.9985', '亩'));
  expect(differenceOf(amount('-3.2', '%'), amount('1.0', '%'))).toEqual(amount('-4.2', '%'));
  expect(sumAmounts([amount('0.1', '%'), amount('0.2', '%')], '%')).toBe('0.3');
  expect(sumAmounts([amount('0.5', '亿元'), amount('1200', '万元')], '亿元')).toBe('0.62');
});

const drawn = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    fc.nat({ max: 4 }),
    fc.constantFrom(...(Object.keys(units) as Unit[])),
  )
  .map(([digits, places, unit]) => amount(writeDecimal(digits, places), unit));

test('a difference has the sign of the order, and vanishes exactly where the amounts are equal', () => {
  fc.assert(
    fc.property(drawn, drawn, (a, other) => {
      const b = measureOf(a.unit) === measureOf(other.unit) ? other : { ...other, unit: a.unit };
      const order = compareAmounts(a, b);
      expect(compareAmounts(b, a)).toBe(order === 0 ? 0 : -order);
      const difference = differenceOf(a, b);
      if (difference === null) return;
      expect(compareAmounts(difference, { value: '0', unit: a.unit })).toBe(order);
      const sum = sumAmounts([b, difference], a.unit);
      if (sum !== null) expect(compareAmounts({ value: sum, unit: a.unit }, a)).toBe(0);
    }),
  );
});
