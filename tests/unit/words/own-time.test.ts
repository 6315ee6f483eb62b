import { expect, test } from 'vitest';
import { claimOfChange } from '#lib/compare/change.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { sayChange } from '#lib/words/zh/change.ts';
import { withoutOwnTime } from '#lib/words/zh/own-time.ts';
import { legendOf } from '#lib/words/zh/picture-legend.ts';
import { titleOfPicture } from '#lib/words/zh/picture-title.ts';
import { sayFigure, sayFigures } from '#lib/words/zh/sentence.ts';
import { countWith } from './quotes.ts';

const left = (subject: string, period: string) => withoutOwnTime({ subject, period: parsePeriod(period) }).subject;

test('a subject leaves its own time to the sentence that says it', () => {
  expect(left('2022年帮企业解决的问题', '2022')).toBe('帮企业解决的问题');
  expect(left('2022年的产值', '2022')).toBe('产值');
  expect(left('2022年度培训', '2022')).toBe('培训');
  expect(left('2022年全年的产值', '2022')).toBe('产值');
  expect(left('2024年上半年解决的问题', '2024-01/2024-06')).toBe('解决的问题');
  expect(left('2024年1—6月解决的问题', '2024-01/2024-06')).toBe('解决的问题');
  expect(left('2024年1月至8月解决的问题', '2024-01/2024-08')).toBe('解决的问题');
  expect(left('2024年第三季度的投诉', '2024-07/2024-09')).toBe('投诉');
  expect(left('2023年7月新增的企业', '2023-07')).toBe('新增的企业');
  expect(left('2021年35岁以下党员的占比', '2021')).toBe('35岁以下党员的占比');
  expect(left('2021年12345热线的来电', '2021')).toBe('12345热线的来电');
});

test('another time, or more than its own, stays', () => {
  for (const subject of ['2022年底在册的企业', '2022年以来引进的企业', '2022年上半年的产值', '2022年比2021年多的企业'])
    expect(left(subject, '2022')).toBe(subject);
  for (const subject of ['2022年1月的产值', '2022年1—6月的产值', '2022年12月31日的企业', '2022年3季度的投诉'])
    expect(left(subject, '2022')).toBe(subject);
  expect(left('2021年帮企业解决的问题', '2022')).toBe('2021年帮企业解决的问题');
  expect(left('2024年上半年的产值', '2024')).toBe('2024年上半年的产值');
  expect(left('2022年', '2022')).toBe('2022年');
});

const solved = (year: string, value: string) =>
  countWith({
    ...{
      id: year,
      subject: `${year}年帮企业解决的问题`,
      population: '企业问题',
      unit: '件',
      value,
      printed: `${value}件`,
    },
    ...{ period: parsePeriod(year), inferredFrom: null },
  });
const [earlier, later] = [solved('2021', '52'), solved('2022', '86')];

test('a sentence says a time once', () => {
  expect(sayFigure(later)).toContain('，2022年，泉州开发区帮企业解决的问题为86件');
  const elsewhere = { ...later, park: { name: '甲园区', sentenceName: '甲园区' } };
  const other = { ...elsewhere, observation: { ...elsewhere.observation, park: 'a' } };
  expect(sayFigures([later, other])).toContain('，2022年，泉州开发区和甲园区帮企业解决的问题都为86件');
});

test('what figures of two times are called has the time of neither', () => {
  const figures = [earlier.observation, later.observation];
  expect(titleOfPicture({ form: 'series', figures })).toBe('帮企业解决的问题：｜2021年52件，2022年86件');
  const answer = claimOfChange(earlier.observation, later.observation);
  expect(sayChange(earlier, later, answer).question).toBe('泉州开发区帮企业解决的问题由52件增加到86件');
});

test('a course tells of a time for which another source has another value', () => {
  const disputed = { ...later.observation, rivals: [{ id: 'x', printed: '90件' }] };
  expect(titleOfPicture({ form: 'series', figures: [earlier.observation, disputed] })).toBe(
    '帮企业解决的问题：｜2021年52件，2022年86件（来源不一致，另一篇印90件）',
  );
});

test('a course in short has the figure that its title begins with', () => {
  const figures = ['2019', '2020', '2021', '2022', '2023'].map((year) => solved(year, year.slice(2)).observation);
  expect(titleOfPicture({ form: 'series', figures })).toBe('帮企业解决的问题：｜2019年19件，2023年23件');
  expect(legendOf({ form: 'series', figures }).map(({ name }) => name)).toEqual([
    '2019年',
    '2021年',
    '2022年',
    '2023年',
  ]);
});
