import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { fixedPages } from '#lib/pages/fixed-pages.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { doorsOf } from '#lib/words/zh/doors.ts';
import { sayRing } from '#lib/words/zh/survey.ts';
import { sayTypes, titleOfTypes } from '#lib/words/zh/types-across.ts';
import { contentOf, indicatorNamed, parkNamed, practiceOf } from '../catalog/samples.ts';
import { guiyang, ningxiang, quanzhou } from '../compare/samples.ts';
import { realContent } from '../publish/samples.ts';
import { expectSound } from './sound.ts';

const parksOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    parkNamed(`park-${index}`, { observations: [quanzhou], practices: [practiceOf()] }),
  );
const contentWith = (count: number) => ({ ...realContent, parks: parksOf(count) });

test.each([
  [0, '园区｜怎么做党建，｜哪些数能信、能比'],
  [1, '一个园区｜怎么做党建，｜哪些数能信'],
  [2, '两个园区｜怎么做党建，｜哪些数能信、能比'],
  [5, '五个园区｜怎么做党建，｜哪些数能信、能比'],
  [500, '500个园区｜怎么做党建，｜哪些数能信、能比'],
])('the title of a site of %d parks promises what it can keep', (count, title) => {
  expect(fixedPages.home.heading(contentWith(count))).toBe(title);
  expectSound(fixedPages.home.deck(contentWith(count)), 2);
});

test('a door is there only where something lies behind it', () => {
  expect(doorsOf({ parks: [], indicators: [] })).toEqual([]);
  expect(doorsOf(contentWith(1)).map(({ name }) => name)).toEqual(['找做法', '查数字']);
  expect(doorsOf(contentWith(2)).map(({ says }) => says)[2]).toBe('两个园区，先说能不能比，再看数');
  expect(doorsOf(contentWith(3)).map(({ says }) => says)[2]).toBe('任选两到三个，先说能不能比，再看数');
  expect(doorsOf(contentWith(60)).map(({ says }) => says)[2]).toBe('任选两到五个，先说能不能比，再看数');
  expect(doorsOf(contentWith(60), false).map(({ says }) => says)[2]).toBe('先说能不能比，再看数');
});

const across = (...rows: number[][]) =>
  rows.map((counts) => ({ rows: counts.map((count) => ({ practices: Array.from({ length: count }) })) }));

test('the types of practices are counted, and those that all parks tell of', () => {
  const types = across([1, 2], [0, 1], [0, 0]);
  expect(titleOfTypes(types)).toBe('两类做法，｜谁做了');
  expect(sayTypes(types)).toBe('两家都写到的有一类。');
  expect(sayTypes(across([1, 2]))).toBe('两家都写到了。');
  expect(sayTypes(across([1, 0, 0], [0, 1, 0]))).toBe('没有一类是三家都写到的。');
  expect(sayTypes(across([1], [0]))).toBeNull();
  expect(sayTypes([])).toBeNull();
});

test('however practices are spread, one sound sentence tells it', () => {
  const rows = fc
    .integer({ min: 2, max: 40 })
    .chain((parks) =>
      fc.array(fc.array(fc.nat({ max: 3 }), { minLength: parks, maxLength: parks }), { minLength: 1, maxLength: 15 }),
    );
  fc.assert(fc.property(rows, (drawn) => expectSound(sayTypes(across(...drawn)) ?? '', 1)));
});

test('a picture says what is solid and what is hollow, and of groups only where there are some', () => {
  const ringOf = (...figures: Observation[]) =>
    sayRing(surveyIndicator(contentOf(figures), indicatorNamed('org-coverage')));
  expect(ringOf(quanzhou, guiyang)).toBe('都是园区自己的数；同一组里的可以放在一起看。');
  expect(ringOf(quanzhou, ningxiang)).toBe('实心的是园区自己的数，空心的不算园区自己的。');
  expect(ringOf(ningxiang)).toBe('都不算园区自己的数。');
  expect(ringOf(quanzhou)).toBe('都是园区自己的数。');
});
