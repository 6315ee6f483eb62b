import { expect, test } from 'vitest';
import { findRelativeYears } from '#lib/content/relative-years.ts';

const wordsIn = (text: string) => findRelativeYears(text).map(({ word }) => word);

test('this year, last year and the next are found, before whatever word', () => {
  expect(wordsIn('至今年底完成，去年办了，明年再办')).toEqual(['今年', '去年', '明年']);
});

test('other words with the same characters are none, and neither is what is quoted', () => {
  for (const text of [
    '如今年轻党员多',
    '迄今年产',
    '至今年均三场',
    '过去年年亏损',
    '失去年轻人',
    '证明年龄',
    '说明年份',
  ])
    expect(wordsIn(text)).toEqual([]);
  expect(wordsIn('牌子上写着“今年的事今年办完”，《明年再来》是一支歌')).toEqual([]);
});
