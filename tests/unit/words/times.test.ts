import { expect, test } from 'vitest';
import { parsePeriod } from '#lib/schema/period.ts';
import { sayTimes } from '#lib/words/zh/times.ts';

const printed = { period: parsePeriod('2022-08'), inferredFrom: null };
const inferred = { period: parsePeriod('2023-07'), inferredFrom: '按发布日期' };
const unknown = { period: null, inferredFrom: null };

test('where every time was inferred, that is said once and marked nowhere', () => {
  const { note, say } = sayTimes([inferred, inferred, unknown]);
  expect(note).toBe('时间都由本站按报道推断，依据在各数自己的页上。');
  expect([inferred, unknown].map(say)).toEqual(['2023年7月', '时间原文没写']);
});

test('where most were, the printed ones are marked', () => {
  const { note, say } = sayTimes([inferred, inferred, printed, unknown]);
  expect(note).toBe('没有注明“原文写明”的时间，由本站按报道推断，依据在各数自己的页上。');
  expect([inferred, printed, unknown].map(say)).toEqual(['2023年7月', '2022年8月（原文写明）', '时间原文没写']);
});

test('else each that was inferred says so', () => {
  for (const figures of [[], [printed], [unknown], [printed, inferred]]) expect(sayTimes(figures).note).toBeNull();
  expect([inferred, printed].map(sayTimes([printed, inferred]).say)).toEqual(['2023年7月（推断）', '2022年8月']);
});
