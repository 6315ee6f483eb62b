import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atomsOf } from '#lib/picture/atoms.ts';
import {
  breakLines,
  breakText,
  firstFitting,
  fitClauses,
  fitLatin,
  fitLines,
  fitText,
  fitTitle,
  widthOf,
} from '#lib/picture/fit.ts';

const sentence = fc.string({ unit: fc.constantFrom('园', '区', '党', '。', '，', '9', '%', '7'), maxLength: 60 });

test('a Chinese character is one em wide, a digit a little more than half of one', () => {
  expect(widthOf('覆盖率97.7%·')).toBeCloseTo(6.75);
});

test('a text is cut after a sentence that fits', () => {
  expect(fitText('甲说了一句。乙说了很长的一句。', 10)).toBe('甲说了一句。');
});

test('a text without such a sentence ends in an ellipsis, not in a comma', () => {
  expect(fitText('甲说了很长的一句，没有停下来', 10)).toBe('甲说了很长的一句…');
});

test('a text is not cut inside brackets at its end', () => {
  expect(fitText('TEDA Bio-Park（泰达生物医药园）', 12)).toBe('TEDA Bio-Park…');
  expect(fitText('长三角（云河）国际生物医药园', 10)).toBe('长三角（云河）国际…');
  expect(fitText('甲（乙说了很长的一句）', 8)).toBe('甲（乙说了很长…');
});

test('what is fitted is never too wide', () => {
  fc.assert(fc.property(sentence, fc.integer({ min: 4, max: 40 }), (text, ems) => widthOf(fitText(text, ems)) <= ems));
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.integer({ min: 4, max: 40 }), (texts, ems) => {
      return widthOf(fitClauses(texts, ems)) <= ems;
    }),
  );
});

test('words between spaces are kept whole, and a sentence where one fits', () => {
  expect(fitLatin('One stands here. Another does not.', 12)).toBe('One stands here.');
  expect(fitLatin('Branches come within reach, then others', 16)).toBe('Branches come within reach…');
  expect(fitLatin('The count of approvals and of the problems', 18)).toBe('The count of approvals…');
  expect(fitLatin('Organizationsandbranches', 8)).toMatch(/^Organ.*…$/);
  const words = fc.array(
    fc.oneof(fc.stringMatching(/^[A-Za-z]{1,12}[,.]?$/), fc.constantFrom('and', 'or', 'of', 'the')),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 8, max: 60 }), (all, ems) => {
      const fitted = fitLatin(all.join(' '), ems);
      expect(widthOf(fitted)).toBeLessThanOrEqual(ems);
      expect(fitted).not.toMatch(/ (and|or|of|the)…$/);
      for (const word of fitted.replace(/…$/, '').split(' ').slice(0, -1)) expect(all).toContain(word);
    }),
  );
});

test('the fullest wording that fits is taken', () => {
  expect(firstFitting(['甲乙丙丁', '甲乙', '甲'], 3)).toBe('甲乙');
});

test('as many clauses as fit are joined', () => {
  expect(fitClauses(['甲三个', '乙两个', '丙一个'], 8)).toBe('甲三个；乙两个。');
});

test('lines are about equally long, where the last would be short', () => {
  const parts = ['贵阳高新区、', '库尔勒、', '娄星产业开发区、', '宁乡'];
  expect(breakLines(parts, 18)).toEqual(['贵阳高新区、库尔勒、', '娄星产业开发区、宁乡']);
});

test('no part is lost or taken apart, whatever the width', () => {
  const parts = fc.array(sentence.filter(Boolean), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 60 }), (texts, ems) => {
      const lines = breakLines(texts, ems);
      return lines.join('') === texts.join('') && lines.every((line) => widthOf(line) <= ems || texts.includes(line));
    }),
  );
});

test('a name of sixty characters has room, cut nowhere but at the end of a line, and a short one is large', () => {
  const room = { width: 500, most: 64, least: 26, lines: 4 };
  expect(fitTitle(['泉州开发区'], room)).toEqual({ size: 64, lines: ['泉州开发区'] });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(400, 500, 520, 904), (length, width) => {
      const name = '园'.repeat(length);
      const { size, lines } = fitTitle([name], { ...room, width });
      expect(lines.join('')).toBe(name);
      for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(width);
      expect(lines.length).toBeLessThanOrEqual(4);
      // 贵阳高新区党群人才服务中 and 心: no line holds one character alone.
      expect(lines.length === 1 || (lines.at(-1) ?? '').length > 1).toBe(true);
    }),
  );
});

test('no line of a long name ends with an opening mark or begins with a closing one', () => {
  const name = '伊犁哈萨克自治州霍尔果斯“一带一路”·阿拉木图国际陆港（B区）2号产业园';
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 904 }), fc.integer({ min: 0, max: 20 }), (width, from) => {
      const { size, lines } = fitTitle([name.slice(from)], { width, most: 64, least: 26, lines: 4 });
      expect(lines.join('')).toBe(name.slice(from));
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“（]$/);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[”）·]/);
      for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(width);
    }),
  );
});

test('a number with its unit, a date and a word are pieces of a line', () => {
  const pieces = [
    ...[
      '6月20日',
      '2023年6月20日',
      '2022年7月',
      '33.5个工作日',
      '12.3个百分点',
      '1.5万多名',
      '1000余家',
      '97.7%',
      '12亿元',
    ],
    ...['第3段', '十二个月', '两项', 'F5G', 'Bio-Park', '（12个）'],
  ];
  for (const piece of pieces) expect(atomsOf(`园${piece}区`)).toEqual(['园', piece, '区']);
});

const drawn = fc
  .array(
    fc.constantFrom(
      '2023年6月20日',
      '12个',
      '33.5个工作日',
      '园区',
      '党支部',
      '，',
      '。',
      '（',
      '）',
      'Bio-Park ',
      '97.7%',
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''));

test('a text on lines is never too wide, never torn in a number, and loses nothing but what has no room', () => {
  const torn = /\d[\d.]*│|[年月]│\d|\d月│/;
  fc.assert(
    fc.property(drawn, fc.integer({ min: 9, max: 30 }), fc.integer({ min: 1, max: 3 }), (text, ems, most) => {
      const lines = breakText(text, ems);
      expect(lines.join('')).toBe(text);
      expect(lines.join('│')).not.toMatch(torn);
      const fitted = fitLines(text, ems, most);
      expect(fitted.length).toBeLessThanOrEqual(most);
      for (const line of fitted) expect(widthOf(line)).toBeLessThanOrEqual(ems);
      if (lines.length <= most) expect(fitted.join('')).toBe(text);
      else expect(fitted.join('')).not.toMatch(/\d…$/);
    }),
  );
  for (const text of ['2023年6月20日2023年6月20日。）', '（（（2023年6月20日，办了33.5个工作日'])
    expect(fitLines(text, 9, 1).join('')).not.toMatch(/\d…$/);
  // However little room there is, it ends.
  expect(fitLines('园区', 0.5, 1)).toEqual(['…']);
});
