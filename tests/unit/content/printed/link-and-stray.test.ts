import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkAgrees } from '#lib/content/printed/link-agrees.ts';
import { normalizeFigure } from '#lib/content/printed/normalize.ts';
import { strayNumbers } from '#lib/content/printed/stray-numbers.ts';
import type { Qualifier } from '#lib/schema/qualifier.ts';
import { type Unit, unitSchema, units } from '#lib/schema/unit.ts';

const figure = (printed: string, value: string | null, unit: Unit, qualifier: Qualifier | null = null) => ({
  printed,
  value,
  unit,
  qualifier,
  upper: null,
  kind: units[unit].kind,
});

test('full-width digits, spaces and thousands separators do not matter', () => {
  expect(normalizeFigure('１,６５７ 个')).toBe('1657个');
  expect(normalizeFigure('９７．７％')).toBe('97.7%');
  expect(normalizeFigure('1，657个')).toBe('1657个');
  expect(normalizeFigure('3,4号')).toBe('3,4号');
});

test.each([
  ['97.7%', figure('97.7%', '97.7', '%')],
  ['９７.７％', figure('97.7%', '97.7', '%')],
  ['覆盖率达到97.7%', figure('97.7%', '97.7', '%')],
  ['300余个', figure('300余个', '300', '个', '余')],
  ['1.5万多名', figure('1.5万多名', '15000', '名', '多')],
  ['1657个', figure('1,657 个', '1657', '个')],
  ['70%', figure('达70%', '70', '%', '达')],
  ['15000名', figure('1.5万名', '15000', '名')],
  ['33.5个工作日', figure('33.5个工作日', '33.5', '工作日')],
  ['33.5个工作日', figure('33.5 工作日', '33.5', '工作日')],
  ['五级', figure('五级', '5', '级')],
  ['5级', figure('五级', '5', '级')],
  ['“一心四链”的五级', figure('五级', '5', '级')],
  ['数十家', figure('数十家', null, '家', '数')],
])('“%s” states the figure', (words, observation) => {
  expect(linkAgrees(words, observation)).toBe(true);
});

test.each([
  ['another number', '97%', figure('97.7%', '97.7', '%')],
  ['a number that only ends alike', '197.7%', figure('97.7%', '97.7', '%')],
  ['a number that only begins alike', '97.75%', figure('97.7%', '97.7', '%')],
  ['added precision', '70.0%', figure('70%', '70', '%')],
  ['a second number', '97.7%和12个', figure('97.7%', '97.7', '%')],
  ['a second number in Chinese numerals', '五级和三条', figure('五级', '5', '级')],
  ['a longer Chinese numeral', '二十五级', figure('五级', '5', '级')],
  ['a year', '2023年的97.7%', figure('97.7%', '97.7', '%')],
  ['the number without its unit', '97.7', figure('97.7%', '97.7', '%')],
  ['another unit', '12家', figure('12个', '12', '个')],
  ['a lost 余', '300个', figure('300余个', '300', '个', '余')],
  ['a lost 多', '1.5万名', figure('1.5万多名', '15000', '名', '多')],
  ['a lost 约', '42%', figure('约42%', '42', '%', '约')],
  ['a lost 不足', '3天', figure('不足3天', '3', '日', '不足')],
  ['a definite number for an indefinite one', '30家', figure('数十家', null, '家', '数')],
  ['no number', '很多', figure('12个', '12', '个')],
  ['nothing', '', figure('12个', '12', '个')],
])('%s does not state the figure: “%s”', (_, words, observation) => {
  expect(linkAgrees(words, observation)).toBe(false);
});

const unit = fc.constantFrom(...unitSchema.options.filter((one) => one !== '工作日'));
const decimal = fc
  .tuple(fc.nat({ max: 100_000_000 }), fc.option(fc.stringMatching(/^\d{1,3}$/), { nil: undefined }))
  .map(([whole, fraction]) => (fraction === undefined ? String(whole) : `${whole}.${fraction}`));

test('the words of a link agree with the number printed and with no other', () => {
  fc.assert(
    fc.property(decimal, decimal, unit, (value, other, counted) => {
      const observation = figure(`${value}${counted}`, value, counted);
      expect(linkAgrees(`共${value}${counted}`, observation)).toBe(true);
      expect(linkAgrees(`共${other}${counted}`, observation)).toBe(other === value);
    }),
  );
});

test('thousands separators make no difference to agreement', () => {
  fc.assert(
    fc.property(fc.nat(), unit, (value, counted) => {
      const words = `${value.toLocaleString('en-US')}${counted}`;
      expect(linkAgrees(words, figure(`${value}${counted}`, String(value), counted))).toBe(true);
    }),
  );
});

test('a qualifier that makes a value vague may not be left out', () => {
  fc.assert(
    fc.property(decimal, unit, fc.constantFrom<Qualifier>('余', '多'), (value, counted, qualifier) => {
      const observation = figure(`${value}${qualifier}${counted}`, value, counted, qualifier);
      expect(linkAgrees(`${value}${qualifier}${counted}`, observation)).toBe(true);
      expect(linkAgrees(`${value}${counted}`, observation)).toBe(false);
    }),
  );
});

test.each([
  ['共有12个党支部', '12', 2],
  ['覆盖率97.7%', '97.7%', 3],
  ['覆盖率９７.７％', '９７.７％', 3],
  ['共有1,657个', '1,657', 2],
  ['全市3万家企业', '3万', 2],
  ['建成十二条链', '十二条', 2],
  ['派出二十多名干部', '二十多名', 2],
  ['两个支部', '两个', 0],
  ['收到百余条建议', '百余条', 2],
  ['数十家企业', '数十家', 0],
  ['百分之九十满意', '百分之九十', 0],
  ['占三成', '三成', 1],
  ['快了两倍', '两倍', 2],
  ['历时3个月', '3', 2],
  ['其他12家', '12', 2],
])('“%s” holds a number without a figure', (text, number, index) => {
  expect(strayNumbers(text, [])).toEqual([{ text: number, index }]);
});

test.each([
  ['a year', '2023年'],
  ['a month', '2023年7月'],
  ['a day', '2023年7月10日'],
  ['a day of the same year', '10月13日的会议'],
  ['an ordinal', '排在第一'],
  ['an ordinal of two numerals', '第十二个车间'],
  ['a paragraph', '见第2段'],
  ['其二', '其二家喻户晓'],
  ['a quoted name', '“一心四链”、“1+3”和“3个10分钟”'],
  ['a title', '《十个怎么办》'],
  ['the article 一', '派一个人到一家企业开一次会'],
  ['a word with 一', '第一书记一起、一些、统一、十分、万一'],
  ['no number', '党支部联系企业'],
  ['nothing', ''],
])('%s is no number without a figure: “%s”', (_, text) => {
  expect(strayNumbers(text, [])).toEqual([]);
});

test('numerals in the names of parks, companies and practices are not figures', () => {
  expect(strayNumbers('三级热线和九个牧王', ['三级热线', '九个牧王'])).toEqual([]);
  expect(strayNumbers('三级热线', [])).toEqual([{ text: '三级', index: 0 }]);
});

test('a name that is left out does not shift what comes after it', () => {
  expect(strayNumbers('三级热线接听40次，“五力”用了8次', ['三级热线'])).toEqual([
    { text: '40', index: 6 },
    { text: '8', index: 16 },
  ]);
});

test('a number in prose is found wherever it stands', () => {
  const words = fc.stringMatching(/^[党支部联系企业，。园区]{0,12}$/);
  fc.assert(
    fc.property(words, decimal, words, (before, value, after) => {
      expect(strayNumbers(`${before}${value}个${after}`, [])).toEqual([{ text: value, index: before.length }]);
    }),
  );
});

test('no date is taken for a number', () => {
  const date = fc.tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  );
  fc.assert(
    fc.property(date, ([year, month, day]) => {
      expect(strayNumbers(`从${year}年${month}月${day}日起，到${month}月止`, [])).toEqual([]);
    }),
  );
});

test('a ratio keeps its sides', () => {
  expect(linkAgrees('1比18', figure('1:18', '18', '倍'))).toBe(true);
  expect(linkAgrees('18:1', figure('1:18', '18', '倍'))).toBe(false);
});
