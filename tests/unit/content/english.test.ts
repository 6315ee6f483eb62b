import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { getContent } from '#lib/content/content.ts';
import { countWords } from '#lib/content/english/check-english.ts';
import { englishAgrees } from '#lib/content/english/english-agrees.ts';
import { numbersIn, readNumber } from '#lib/content/english/read-number.ts';
import { languagesOf } from '#lib/pages/languages.ts';
import { abstractWords } from '#lib/schema/english.ts';
import type { Statistic } from '#lib/schema/observation.ts';
import { problemsOf } from './root.ts';

const content = getContent();
const figure = (facts: Partial<Statistic>) =>
  ({ value: '300', upper: null, unit: '名', qualifier: null, ...facts }) as Statistic;

test('numbers in digits and words are found, and dates, slogans and “one” are none', () => {
  const found = (text: string) => numbersIn(text).map(({ text: number }) => number);
  expect(found('Some 1,657 problems, three of them in 33.5 days, and dozens more')).toEqual([
    '1,657',
    'three',
    '33.5',
    'dozens',
  ]);
  expect(found('On 10 July 2023, in June 20 or 1998, one by one, “three wheres”')).toEqual([]);
  expect(found('twenty someone often attend')).toEqual(['twenty']);
});

test.each([
  ['1,657', 1657],
  ['two', 2],
  ['One', 1],
  ['forty', 40],
  ['33.5 working days', 33.5],
  ['10.15 billion yuan', 10.15e9],
  ['no number', null],
  ['3 or 4', null],
])('%s is read as %s', (text, value) => {
  const read = readNumber(text);
  if (value === null) expect(read).toBeNull();
  else expect(read).toBeCloseTo(value);
});

test('words agree with a figure in value, unit and qualifier', () => {
  const working = figure({ value: '33.5', unit: '工作日' });
  expect(englishAgrees('300 volunteers', figure({}))).toBe(true);
  expect(englishAgrees('300%', figure({}))).toBe(false);
  expect(englishAgrees('33.5 working days', working)).toBe(true);
  expect(englishAgrees('33.5 days', working)).toBe(false);
  expect(englishAgrees('97.7%', figure({ value: '97.7', unit: '%' }))).toBe(true);
  expect(englishAgrees('97.7', figure({ value: '97.7', unit: '%' }))).toBe(false);
  expect(englishAgrees('38.5 years', figure({ value: '38.5', unit: '岁' }))).toBe(true);
  expect(englishAgrees('38.5', figure({ value: '38.5', unit: '岁' }))).toBe(false);
  expect(englishAgrees('6.91 billion yuan', figure({ value: '69.1', unit: '亿元' }))).toBe(true);
});

test('a qualifier is neither dropped nor made up', () => {
  const more = figure({ qualifier: '余' });
  expect(englishAgrees('more than 300', more)).toBe(true);
  expect(englishAgrees('300', more)).toBe(false);
  expect(englishAgrees('nearly 300', more)).toBe(false);
  expect(englishAgrees('about 300', figure({}))).toBe(false);
  expect(englishAgrees('reached 70%', figure({ value: '70', unit: '%', qualifier: '达' }))).toBe(true);
  expect(englishAgrees('60% or more', figure({ value: '60', unit: '%', qualifier: '以上' }))).toBe(true);
});

test('every case has its English abstract, of the length that is asked', () => {
  expect(content.english.map(({ slug }) => slug)).toEqual(content.parks.map(({ slug }) => slug));
  for (const { slug, body } of content.english) {
    const words = countWords(body.text);
    expect(words, slug).toBeGreaterThanOrEqual(abstractWords.least);
    expect(words, slug).toBeLessThanOrEqual(abstractWords.most);
  }
});

test('each form of a page names both, and a page without the other names none', () => {
  const pair = { 'zh-Hans': '/parks/loudi', en: '/en/parks/loudi' };
  expect(languagesOf(content, '/parks/loudi')).toEqual(pair);
  expect(languagesOf(content, '/en/parks/loudi')).toEqual(pair);
  expect(languagesOf(content, '/en')).toEqual({ 'zh-Hans': '/', en: '/en' });
  for (const address of ['/parks', '/parks/loudi/figures', '/parks/nothing', '/data'])
    expect(languagesOf(content, address)).toBeNull();
  expect(languagesOf({ english: [] }, '/')).toBeNull();
});

test('of figures that could not be read nothing is told but that, though an abstract and other pages lead to them', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content', root, { recursive: true });
  const file = path.join(root, 'parks', 'korla.md');
  const broken = readFileSync(file, 'utf8').replace(/^figures:\n(?: .*\n)+/m, 'figures: 未说明\n');
  writeFileSync(file, broken);
  expect(problemsOf(root).map((line) => line.replace(/:\d+:\d+/, ''))).toEqual([
    'content/parks/korla.md figures：应为列表，实际写的是“未说明”，每一项的开头写“- ”，要有 id、theme、subject、population、unit、printed、paragraph',
  ]);
});
