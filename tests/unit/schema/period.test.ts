import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod, periodSchema } from '#lib/schema/period.ts';

test('a period is read with its first and last day', () => {
  expect(parsePeriod('2022')).toEqual({ text: '2022', granularity: 'year', start: '2022-01-01', end: '2022-12-31' });
  expect(parsePeriod('2022-02')).toEqual({
    text: '2022-02',
    granularity: 'month',
    start: '2022-02-01',
    end: '2022-02-28',
  });
  expect(parsePeriod('2022-08-31')).toEqual({
    text: '2022-08-31',
    granularity: 'day',
    start: '2022-08-31',
    end: '2022-08-31',
  });
  expect(parsePeriod('2022-01/2022-08')).toEqual({
    text: '2022-01/2022-08',
    granularity: 'month',
    start: '2022-01-01',
    end: '2022-08-31',
  });
});

test('a period with an unnamed beginning has no first day', () => {
  expect(parsePeriod('../2023-07')).toEqual({
    text: '../2023-07',
    granularity: 'month',
    start: null,
    end: '2023-07-31',
  });
});

test('a range may begin and end on the same day', () => {
  expect(parsePeriod('2022-08-31/2022-08-31')).toMatchObject({ start: '2022-08-31', end: '2022-08-31' });
});

test('February has 29 days in leap years only', () => {
  expect(parsePeriod('2024-02')?.end).toBe('2024-02-29');
  expect(parsePeriod('2000-02-29')?.end).toBe('2000-02-29');
  expect(parsePeriod('1900-02-29')).toBeNull();
  expect(parsePeriod('2023-02-29')).toBeNull();
});

test.each([
  '',
  '2023-13',
  '2023-00',
  '2023-02-30',
  '2023-07-00',
  '2023-7',
  '23-07',
  '2023年7月',
  '2023/07',
  '2022-08/2022-01',
  '2023/2022',
  '2022-01/..',
  '../..',
  '..',
  '/2022',
  '2022/',
  '2020/2021/2022',
  ' 2022',
  '2022-01-01T00:00',
])('“%s” is no period', (text) => {
  expect(parsePeriod(text)).toBeNull();
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every day of the calendar is a period, and two days are one exactly in order', () => {
  fc.assert(
    fc.property(day, day, (first, last) => {
      expect(parsePeriod(first)).toEqual({ text: first, granularity: 'day', start: first, end: first });
      const range = parsePeriod(`${first}/${last}`);
      if (first <= last) expect(range).toMatchObject({ start: first, end: last });
      else expect(range).toBeNull();
    }),
  );
});

test('未说明 is no period, and not a mistake', () => {
  expect(periodSchema.parse('未说明')).toBeNull();
  expect(periodSchema.safeParse('不详').success).toBe(false);
});
