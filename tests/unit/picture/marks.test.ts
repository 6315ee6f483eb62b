import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotsOf, thingsPerDot } from '#lib/compare/units-of-picture.ts';
import { drawChange, drawSquares, radiiOf } from '#lib/picture/draw.ts';
import { cells, heightOfRows, smallSquares, unitRows } from '#lib/picture/marks.ts';
import { longestOf, openBar } from '#lib/picture/open-bar.ts';
import { count, period } from '../compare/samples.ts';

const many = fc.integer({ min: 1, max: 400 });
const columns = fc.integer({ min: 1, max: 40 });

/** How many dots a line of dashes shows: one at each tenth step, from its start on. */
const dotsIn = (path: string) =>
  [...path.matchAll(/h(\d+)\.1/g)].reduce((sum, [, length]) => sum + Number(length) / 10 + 1, 0);

/** How many squares, and parts of squares in tenths of eight, a path has. */
const areaOf = (path: string) =>
  [...path.matchAll(/h8v([\d.]+)h-8z/g)].reduce((sum, [, height]) => sum + Number(height) / 8, 0);

test('as many dots are drawn as there are things, in rows no longer than they may be', () => {
  fc.assert(
    fc.property(many, columns, (things, inRow) => {
      const path = unitRows(things, inRow);
      expect(dotsIn(path)).toBe(things);
      expect(path.split('M').length - 1).toBe(Math.ceil(things / inRow));
      expect(heightOfRows(things, inRow)).toBe(Math.ceil(things / inRow) * 10 - 2);
    }),
  );
});

test('a few days are drawn in squares no larger than many are', () => {
  const drawn = (from: string, to: string) => {
    const [before, after] = [count({ kind: 'duration', unit: '工作日', value: from }), count({ value: to })];
    const like = { kind: 'duration', unit: '工作日' } as const;
    return drawChange({ form: 'change', before, after: { ...after, ...like }, answer: null as never });
  };
  const squareOf = ({ width }: { width: number }) => 100 / width;
  expect(squareOf(drawn('15', '3'))).toBe(squareOf(drawn('60', '3')));
  expect(squareOf(drawn('3', '1'))).toBe(squareOf(drawn('60', '3')));
  expect(squareOf(drawn('85', '33.5'))).toBeLessThan(squareOf(drawn('60', '3')));
});

test('squares of days make up the days, half a day half a square', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 199 }), fc.integer({ min: 1, max: 100 }), (halves, more) => {
      const [from, to] = [halves / 2, halves / 2 + more];
      expect(areaOf(cells(0, from))).toBeCloseTo(from, 1);
      expect(areaOf(cells(0, from)) + areaOf(cells(from, to))).toBeCloseTo(to, 1);
    }),
  );
});

test('a total is as many squares as there are, those of the numerator filled', () => {
  const numerator = count({ value: '22' });
  const [filled, hollow] = drawSquares(numerator, 31, 1, 40).marks;
  expect([areaOf(filled?.d ?? ''), areaOf(hollow?.d ?? '')]).toEqual([22, 9]);
  fc.assert(
    fc.property(many, fc.integer({ min: 0, max: 300 }), columns, (part, rest, inRow) => {
      const marks = drawSquares(count({ value: String(part) }), part + rest, 1, inRow).marks;
      expect(marks.map(({ d }) => areaOf(d)).reduce((a, b) => a + b, 0)).toBe(part + rest);
      expect(smallSquares(part, inRow, 0, 0)).toBe(marks[0]?.d);
    }),
  );
});

test('beyond some four hundred a dot stands for ten, and nothing that is there has none', () => {
  expect(thingsPerDot([4, 136, 79])).toBe(1);
  expect(thingsPerDot([856, 1096])).toBe(10);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 999_999_999 }), { minLength: 1 }), (counts) => {
      const per = thingsPerDot(counts);
      for (const one of counts) {
        expect(dotsOf(one, per)).toBeLessThanOrEqual(400);
        expect(dotsOf(one, per) === 0).toBe(one === 0);
      }
    }),
  );
});

test('areas of circles follow the counts', () => {
  const [small = 0, large = 0] = radiiOf([count({ value: '100' }), count({ value: '400' })], 50);
  expect(large / small).toBeCloseTo(2);
});

test('a bar ends where its number is certain, fades beyond it, and keeps within its room', () => {
  const looks = (given: Parameters<typeof count>[0]) => {
    const figure = count(given);
    return openBar(figure, longestOf([figure]), 200, 0, 10).map(({ look, faint }) => (faint ? 'faint' : look));
  };
  expect(looks({ value: '147' })).toEqual(['own']);
  expect(looks({ value: '100', qualifier: '不足' })).toEqual(['own', 'faint', 'faint', 'faint', 'faint', 'outline']);
  expect(looks({ value: '32', period: null })).toEqual(['outline']);
  expect(looks({ value: '100', qualifier: '不足', period: null })).not.toContain('own');
  expect(looks({ value: '32', territory: { kind: 'city', name: '临河' } })).toEqual(['outline']);
  expect(looks({ value: '30', upper: '40', period: period('2023') })).toContain('faint');
});
