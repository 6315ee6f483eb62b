import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf, axisOfFigures } from '#lib/picture/axis.ts';
import { sample } from '../compare/samples.ts';

test('a rate runs from 0 to 100, whatever its values', () => {
  const axis = axisOf('share', ['3', '5.5']);
  expect(axis.bar('5.5')).toEqual({ from: 0, length: 5.5 });
  expect(axis.bar('100').length).toBe(100);
  expect(axis.ticks.map(({ label }) => label)).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']);
});

test('a count runs from 0 to a round number above the largest', () => {
  const axis = axisOf('count', ['856', '30']);
  expect(axis.bar('1000').length).toBe(100);
  expect(axis.bar('856').length).toBe(85.6);
  expect(axis.ticks.at(0)).toEqual({ at: 0, label: '0' });
  expect(axis.ticks.at(-1)).toEqual({ at: 100, label: '1000' });
});

test('nothing to draw still has an axis', () => {
  expect(axisOf('count', []).bar('0').length).toBe(0);
  expect(axisOf('count', ['0']).ticks.at(-1)).toEqual({ at: 100, label: '1' });
});

test('a decline reaches to the left of 0, and its axis has a real minus', () => {
  const axis = axisOf('growth', ['-3.2', '13.98']);
  const [rise, fall] = [axis.bar('13.98'), axis.bar('-3.2')];
  expect(rise.from).toBeCloseTo(fall.from + fall.length, 1);
  expect(axis.ticks[0]?.label).toBe('−5');
  expect(axisOf('growth', ['-3', '-1']).bar('-3')).toEqual({ from: 0, length: 100 });
});

test('lengths are proportional from 0, stay on the axis, and follow the order of the values', () => {
  const kind = fc.constantFrom('count', 'money', 'duration', 'rank', 'growth');
  fc.assert(
    fc.property(kind, fc.array(fc.nat({ max: 10_000_000 }), { minLength: 1 }), (one, numbers) => {
      const { bar, ticks } = axisOf(one, numbers.map(String));
      const length = (value: string) => bar(value).length;
      const lengths = numbers.toSorted((a, b) => a - b).map((number) => length(String(number)));
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      expect(Math.max(...lengths)).toBeLessThanOrEqual(100);
      expect(length('0')).toBe(0);
      const [first, last] = [ticks.at(0), ticks.at(-1)];
      expect(first?.at).toBe(0);
      for (const { at, label } of ticks) expect(length(label)).toBeCloseTo(at, 1);
      expect(last?.at).toBeGreaterThan(0);
    }),
  );
});

test('a rate above 100 stays on its axis', () => {
  const axis = axisOf('share', ['108.6', '97.7']);
  expect(axis.bar('108.6').length).toBeLessThanOrEqual(100);
  expect(axis.bar('97.7').length).toBeLessThan(axis.bar('108.6').length);
});

test('figures of several units share one axis, in the unit of the largest, which its ticks name', () => {
  const of = (value: string, unit: '亿元' | '万元' | '亩' | '平方公里', kind: 'money' | 'area' = 'money') =>
    sample({ value, unit, kind });
  const [large, small] = [of('3.5', '亿元'), of('8000', '万元')];
  const { bar, ticks } = axisOfFigures('money', [small, large]);
  expect(bar(large, '3.5').length).toBeCloseTo(87.5, 1);
  expect(bar(small, '8000').length).toBeCloseTo(20, 1);
  expect(ticks.at(-1)?.label).toBe('4亿元');
  expect(axisOfFigures('money', [large]).ticks.at(-1)?.label).toBe('4');
  const [acres, square] = [of('300000', '亩', 'area'), of('200', '平方公里', 'area')];
  const area = axisOfFigures('area', [acres, square]);
  expect(area.bar(acres, '300000').length).toBeCloseTo(area.bar(square, '200').length, 1);
});

test('a rate per mille lies on the axis of per cent', () => {
  const [mille, cent] = [sample({ value: '5', unit: '‰' }), sample({ value: '5' })];
  const { bar } = axisOfFigures('share', [mille, cent]);
  expect([bar(mille, '5').length, bar(cent, '5').length]).toEqual([0.5, 5]);
});
