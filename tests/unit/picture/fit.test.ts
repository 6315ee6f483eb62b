import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFitting, fitClauses, fitText, widthOf } from '#lib/picture/fit.ts';

const sentence = fc.string({ unit: fc.constantFrom('园', '区', '党', '。', '，', '9', '%', '7'), maxLength: 60 });

test('a Chinese character is one em wide, a digit half of one', () => {
  expect(widthOf('覆盖率97.7%·')).toBe(6.5);
});

test('a text is cut after a sentence that fits', () => {
  expect(fitText('甲说了一句。乙说了很长的一句。', 10)).toBe('甲说了一句。');
});

test('a text without such a sentence ends in an ellipsis, not in a comma', () => {
  expect(fitText('甲说了很长的一句，没有停下来', 10)).toBe('甲说了很长的一句…');
});

test('what is fitted is never too wide', () => {
  fc.assert(fc.property(sentence, fc.integer({ min: 4, max: 40 }), (text, ems) => widthOf(fitText(text, ems)) <= ems));
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.integer({ min: 4, max: 40 }), (texts, ems) => {
      return widthOf(fitClauses(texts, ems)) <= ems;
    }),
  );
});

test('the fullest wording that fits is taken', () => {
  expect(firstFitting(['甲乙丙丁', '甲乙', '甲'], 3)).toBe('甲乙');
});

test('as many clauses as fit are joined', () => {
  expect(fitClauses(['甲三个', '乙两个', '丙一个'], 8)).toBe('甲三个；乙两个。');
});
