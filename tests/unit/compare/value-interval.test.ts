import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDecimal } from '#lib/compare/decimal.ts';
import { type End, type Interval, intervalOf, liesBelow } from '#lib/compare/value-interval.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { count, sample } from './samples.ts';

const say = (end: End | null | undefined) =>
  end && `${end.included ? '=' : ''}${Number(end.at[0]) / Number(end.at[1])}`;

/** The two ends as numbers, with = where the end itself can be the value. */
const ends = (figure: Observation, reading: 'usual' | 'strict' = 'usual') => {
  const interval = intervalOf(figure, reading);
  return interval && [say(interval.from), say(interval.to)];
};

describe('a printed value lies', () => {
  test('between the numbers that round to it', () => {
    expect(ends(sample())).toEqual(['=97.65', '97.75']);
    expect(ends(sample({ value: '70', printed: '70%' }))).toEqual(['=69.5', '70.5']);
    expect(ends(sample({ kind: 'growth', value: '-3.2', printed: '下降3.2%' }))).toEqual(['-3.25', '=-3.15']);
  });

  test('at the number itself, where it counts whole things or is a rank', () => {
    expect(ends(count({ value: '147', printed: '147家' }))).toEqual(['=147', '=147']);
    expect(ends(count({ value: '1', unit: '位', kind: 'rank', printed: '第1位' }))).toEqual(['=1', '=1']);
  });

  test('within the step of a number that is printed in ten thousands', () => {
    expect(ends(count({ value: '15000', printed: '1.5万家' }))).toEqual(['=14500', '15500']);
    expect(ends(count({ value: '13470', printed: '13,470家' }))).toEqual(['=13470', '=13470']);
  });

  test('within the step that its words have', () => {
    const rate = (value: string, printed: string) => ends(sample({ value, printed }));
    expect(rate('70', '七成')).toEqual(['=65', '75']);
    expect(rate('75', '七成五')).toEqual(['=74.5', '75.5']);
    expect(rate('75', '七成半')).toEqual(['=72.5', '77.5']);
    expect(rate('50', '半数')).toEqual(['=45', '55']);
    expect(rate('66.7', '三分之二')).toEqual(['=61.7', '71.7']);
    expect(rate('97.7', '百分之九十七点七')).toEqual(['=97.65', '97.75']);
    expect(rate('5', '二十分之一')).toEqual(['=2.5', '7.5']);
    expect(rate('90', '达成90%')).toEqual(['=89.5', '90.5']);
    const things = (value: string, printed: string) => ends(count({ value, printed }));
    expect(things('20000', '两万家')).toEqual(['=15000', '25000']);
    expect(things('15000', '一万五千家')).toEqual(['=14500', '15500']);
    expect(things('500', '五百家')).toEqual(['=500', '=500']);
    expect(things('100', '10个片区100家')).toEqual(['=100', '=100']);
    expect(ends(sample({ kind: 'money', unit: '万元', value: '15000', printed: '1.5亿元' }))).toEqual([
      '=145000000',
      '155000000',
    ]);
  });

  test('in the base of its measure', () => {
    const money = { kind: 'money', unit: '亿元', denominator: null } as const;
    expect(ends(sample({ ...money, value: '3', printed: '3亿元' }))).toEqual(['=250000000', '350000000']);
  });

  test('where its qualifier says', () => {
    const of = (value: string, qualifier: Observation['qualifier']) =>
      ends(count({ value, qualifier, printed: value }));
    expect(of('300', '余')).toEqual(['300', '400']);
    expect(of('40', '多')).toEqual(['40', '50']);
    expect(of('135', '余')).toEqual(['135', '145']);
    expect(of('136', '近')).toEqual(['126', '136']);
    expect(of('2000', '近')).toEqual(['1000', '2000']);
    expect(of('300', '约')).toEqual(['=200', '=400']);
    expect(of('100', '不足')).toEqual(['=0', '100']);
    expect(of('400', '超')).toEqual(['400', null]);
    expect(of('85', '以上')).toEqual(['=85', null]);
    expect(of('10', '以内')).toEqual(['=0', '=10']);
    expect(of('22', '达')).toEqual(['=22', '=22']);
  });

  test('anywhere beyond the number, where a vague word is taken strictly', () => {
    const of = (value: string, qualifier: Observation['qualifier']) =>
      ends(count({ value, qualifier, printed: value }), 'strict');
    expect(of('300', '余')).toEqual(['300', null]);
    expect(of('300', '约')).toEqual(['=0', null]);
  });

  test('between the ends of a range', () => {
    expect(ends(count({ value: '30', upper: '40', printed: '30至40家' }))).toEqual(['=30', '=40']);
    expect(ends(sample({ value: '30', upper: '40', printed: '30%至40%' }))).toEqual(['=29.5', '40.5']);
  });

  test('nowhere, where no definite number is printed', () => {
    expect(ends(count({ value: null, qualifier: '数', printed: '数十家' }))).toBeNull();
  });
});

const overlaps = (a: Interval, b: Interval) => !liesBelow(a, b) && !liesBelow(b, a);

test('values that only touch overlap where both can be the end', () => {
  const of = (value: string, qualifier: Observation['qualifier'] = null) => {
    const interval = intervalOf(count({ value, qualifier, printed: value }));
    if (!interval) throw new Error('a number has an interval');
    return interval;
  };
  expect(liesBelow(of('19'), of('20', '余'))).toBe(true);
  expect(liesBelow(of('20'), of('20', '余'))).toBe(true);
  expect(overlaps(of('20'), of('20', '以上'))).toBe(true);
  expect(overlaps(of('21'), of('20', '余'))).toBe(true);
  expect(liesBelow(of('100', '不足'), of('147'))).toBe(true);
});

test('whatever rounds to a printed percentage lies in its interval, and in no other of that precision', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999 }), fc.nat({ max: 3 }), (thousandths, places) => {
      const step = 10 ** (3 - places);
      const digits = BigInt(Math.floor((2 * thousandths + step) / (2 * step)));
      const of = (printed: bigint) => {
        const value = writeDecimal(printed, places);
        const interval = intervalOf(sample({ value, printed: `${value}%` }));
        const truth = { from: { at: [BigInt(thousandths), 1000n], included: true } } as const;
        return interval && overlaps(interval, { ...truth, to: truth.from });
      };
      expect(of(digits)).toBe(true);
      expect(of(digits + 1n)).toBe(false);
    }),
  );
});
