import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsApart, lengthOf, lengthsApart } from '#lib/compare/calendar.ts';
import { period } from './samples.ts';

const length = (text: string) => lengthOf(period(text));

test('the last day of a month stays the last day twelve months later', () => {
  expect(endsApart(period('2023-02'), period('2024-02'), 12)).toBe(false);
  expect(endsApart(period('2024-02'), period('2025-02'), 12)).toBe(false);
  expect(endsApart(period('2024-02-29'), period('2025-03-01'), 12)).toBe(true);
});

test('lengths are whole months and the days left over', () => {
  expect(length('2022-01/2022-08')).toEqual({ months: 8, days: 0 });
  expect(length('2022')).toEqual({ months: 12, days: 0 });
  expect(length('2023-07-10')).toEqual({ months: 0, days: 1 });
  expect(length('2023-01-31/2023-03-01')).toEqual({ months: 1, days: 2 });
  expect(length('2022-12-15/2023-01-14')).toEqual({ months: 1, days: 0 });
  expect(length('2022-12-15/2023-01-13')).toEqual({ months: 0, days: 30 });
  expect(length('../2023-07')).toBeNull();
});

test('lengths are apart when one is longer by more than a twentieth', () => {
  expect(lengthsApart({ months: 1, days: 1 }, { months: 1, days: 0 })).toBe(false);
  expect(lengthsApart({ months: 1, days: 0 }, { months: 1, days: 2 })).toBe(true);
  expect(lengthsApart({ months: 12, days: 0 }, { months: 11, days: 0 })).toBe(true);
  expect(lengthsApart({ months: 20, days: 0 }, { months: 19, days: 0 })).toBe(false);
});

test('the months and days of a length add up to the days of the calendar', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.nat({ max: 1500 }), (first, extra) => {
      const last = new Date(first.getTime() + extra * 86_400_000);
      const text = (day: Date) => day.toISOString().slice(0, 10);
      const measured = length(`${text(first)}/${text(last)}`);
      if (measured === null) throw new Error('A stated start has a length');
      expect(measured.days).toBeGreaterThanOrEqual(0);
      expect(measured.days).toBeLessThan(31);
      const average = (measured.months * 1461) / 48 + measured.days;
      expect(Math.abs(average - (extra + 1))).toBeLessThan(4);
    }),
  );
});
