import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsOf } from '#lib/picture/one-scale.ts';
import { sample } from '../compare/samples.ts';

const money = (value: string, unit: '万元' | '亿元') => sample({ value, unit, kind: 'money' });

test('a rate is drawn of a hundred, everything else of the largest', () => {
  const [high, low] = [sample({ value: '93' }), sample({ value: '70' })];
  expect([high, low].map(barsOf([high, low]))).toEqual([
    { from: 0, length: 93 },
    { from: 0, length: 70 },
  ]);
  const [many, few] = ['200', '50'].map((value) => sample({ value, unit: '个', kind: 'count' }));
  if (!many || !few) throw new Error('two samples');
  expect([many, few].map(barsOf([many, few]))).toEqual([
    { from: 0, length: 100 },
    { from: 0, length: 25 },
  ]);
});

test('units of one measure are drawn on one scale', () => {
  const [large, small] = [money('1', '亿元'), money('5000', '万元')];
  expect(barsOf([large, small])(small)).toEqual({ from: 0, length: 50 });
});

test('a decline reaches to the other side, and what has no number has no bar', () => {
  const [fall, rise] = ['-10', '30'].map((value) => sample({ value, kind: 'growth' }));
  if (!fall || !rise) throw new Error('two samples');
  expect(barsOf([fall, rise])(fall)).toEqual({ from: 0, length: 25 });
  expect(barsOf([fall, rise])(rise)).toEqual({ from: 25, length: 75 });
  expect(barsOf([rise])(sample({ value: null }))).toBeNull();
  expect(barsOf([rise])(sample({ value: '1', unit: '位', kind: 'rank' }))).toBeNull();
});

test('whatever the values, no bar leaves the scale', () => {
  const values = fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(values, fc.constantFrom('growth' as const, 'share' as const), (numbers, kind) => {
      const figures = numbers.map((number) => sample({ value: String(number), kind }));
      for (const bar of figures.map(barsOf(figures))) {
        expect(bar?.from).toBeGreaterThanOrEqual(0);
        expect((bar?.from ?? 0) + (bar?.length ?? 0)).toBeLessThanOrEqual(100.02);
      }
    }),
  );
});
