import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findReasons } from '#lib/compare/many.ts';
import { verdictByReason } from '#lib/compare/reasons.ts';
import { mostInPairs, verdictOf, worstOf } from '#lib/compare/verdict.ts';
import { observations, period, sample, similar, timings } from './samples.ts';

const few = (list: fc.Arbitrary<Parameters<typeof verdictOf>[0]>) =>
  fc.assert(
    fc.property(list, timings, (all, options) => {
      if (all.length > mostInPairs) return;
      const { verdict, reasons } = verdictOf(all, options);
      const found = findReasons(all, options).map(({ reason }) => reason.kind);
      expect(found).toEqual([...new Set(reasons.map(({ reason }) => reason.kind))]);
      expect(worstOf(found.map((kind) => verdictByReason[kind]))).toBe(verdict);
    }),
    { numRuns: 300 },
  );

test('among many figures the same kinds of reason are found as between all pairs', () => {
  few(fc.array(observations, { maxLength: 8 }));
  few(fc.array(similar, { maxLength: 8 }));
});

test('a set too large for pairs is told in numbers', () => {
  const all = Array.from({ length: 100 }, (_, index) =>
    sample({
      park: `park-${index}`,
      denominator: index % 2 === 0 ? null : '非公企业',
      period: period(index === 7 ? '2020-03' : '2023-07'),
    }),
  );
  const { verdict, reasons } = verdictOf(all);
  expect(verdict).toBe('caution');
  expect(reasons.map(({ reason }) => reason.sentence)).toEqual([
    '100处中有50处没有说明分母',
    '时间从2020年3月到2023年7月，相隔超过十二个月',
  ]);
});

test('ten thousand figures are compared as readily as ten', () => {
  const all = Array.from({ length: 10_000 }, (_, index) =>
    sample({ park: `park-${index}`, population: `对象${index}`, value: String(index) }),
  );
  expect(verdictOf(all).reasons.map(({ reason }) => reason.kind)).toEqual(['population']);
});
