import { expect, test } from 'vitest';
import { getContent } from '#lib/content/content.ts';
import { quoteOf } from '#lib/words/zh/quote.ts';
import { sayApart, sayCount, sayHitCaveats, sayHitFigure, sayOwnerOf, sayResults } from '#lib/words/zh/search.ts';

const { parks } = getContent();
const figureOf = (slug: string, id: string) => {
  const park = parks.find((one) => one.slug === slug);
  const figure = park?.observationById.get(id);
  if (!park || !figure) throw new Error(`${slug} has no ${id}`);
  return { park, figure };
};

test('counts are exact up to a thousand', () => {
  expect(sayCount(0, false)).toBe('没有符合的结果，去掉一项再看');
  expect(sayCount(21, false)).toBe('21条结果');
  expect(sayCount(1000, false)).toBe('1000条结果');
  expect(sayCount(1000, true)).toBe('1000条以上结果');
  expect(sayResults('“五力聚能”', 3, false)).toBe('“‘五力聚能’”，｜3条结果');
  expect(sayApart('娄底 覆盖率', 9, false)).toBe('分成“娄底”“覆盖率”两个词，9条结果。');
  expect(sayApart('娄底 企业 党员', 9, false)).toBe('分成“娄底”“企业”“党员”三个词，9条结果。');
});

test('every figure that is found says whose it is and when', () => {
  for (const { observations } of parks)
    for (const figure of observations) {
      const { what, whose } = sayHitFigure(figure);
      expect(what).toContain(figure.subject);
      const { kind, name } = figure.territory;
      if (kind === 'park') expect(whose.startsWith(`${name ?? '园区'}的数，`)).toBe(true);
      expect(whose).toMatch(
        /^(园区的数|宁乡[高经][新开]区的数|几个园区合计的数，不是一个园区的|.+的数，(不是园区的|不只是园区的|不算作园区自己的)|原文没写.+)，/,
      );
      expect(what + whose).not.toMatch(/undefined|，，|。，/);
    }
});

test('whom a figure counts is not said where that is no more than whose it is', () => {
  const income = figureOf('loudi', 'total-income').figure;
  expect(sayHitFigure(income).what).toBe('技工贸总收入');
  expect(sayHitFigure({ ...income, population: '规上企业' }).what).toBe('技工贸总收入，数的是规上企业');
});

test('a city’s figure is not taken for the park’s', () => {
  expect(sayOwnerOf(figureOf('ningxiang', 'org-coverage').figure)).toBe('宁乡全市（含园区）的数，不只是园区的');
});

test('what the source leaves open is said, the owner and the time once', () => {
  const { park, figure } = figureOf('quanzhou', 'org-coverage');
  expect(sayHitCaveats(quoteOf(park, figure))[0]).toBe('原文没写分母。');
  for (const one of parks)
    for (const each of one.observations) {
      const said = sayHitCaveats(quoteOf(one, { ...each, note: null }));
      expect(said.join('')).not.toMatch(/不是园区的|不只是园区的|不算作|没写时间|。。/);
      expect(said.length).toBeLessThanOrEqual(1);
    }
});
