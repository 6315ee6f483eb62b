import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getContent } from '#lib/content/content.ts';
import { readNumeral } from '#lib/content/printed/read-numeral.ts';
import type { Qualifier } from '#lib/schema/qualifier.ts';
import type { Unit } from '#lib/schema/unit.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { formatFigure } from '#lib/words/zh/figure.ts';

/** How a figure is shown. */
const shown = (printed: string, value: string, unit: Unit, qualifier?: Qualifier) => {
  const line = { printed, value, unit, ...(qualifier && { qualifier }) };
  return formatFigure({ ...line, upper: null, qualifier: qualifier ?? null, numeral: readNumeral(line) });
};

test('a figure is shown in the numerals of its source', () => {
  expect(shown('五级', '5', '级')).toBe('五级');
  expect(shown('两群', '2', '个')).toBe('两个');
  expect(shown('1.5万多名', '15000', '名', '多')).toBe('1.5万多名');
  expect(shown('150余万家', '1500000', '家', '余')).toBe('150余万家');
  expect(shown('百余场', '100', '场', '余')).toBe('百余场');
  expect(shown('半日内', '0.5', '日', '以内')).toBe('半日内');
  expect(shown('千亿', '1000', '亿元')).toBe('千亿元');
  expect(shown('投资过百亿', '100', '亿元', '超')).toBe('超百亿元');
  expect(shown('1.2亿元', '12000', '万元')).toBe('1.2亿元');
  expect(shown('三分之二', '66.7', '%')).toBe('三分之二');
  expect(shown('近七成', '70', '%', '近')).toBe('近七成');
  expect(shown('全市首个', '1', '位')).toBe('第一位');
  expect(shown('翻了两番', '4', '倍')).toBe('翻了两番');
  expect(shown('双倍', '2', '倍')).toBe('双倍');
  expect(shown('1:3', '3', '倍')).toBe('1:3');
  expect(shown('三比一', '3', '倍')).toBe('三比一');
  expect(shown('三比二', '1.5', '倍')).toBe('三比二');
  // 6日 would be a date.
  expect(shown('6天', '6', '日')).toBe('6天');
  expect(shown('6日', '6', '日')).toBe('6日');
});

test('a number in the numerals of its source keeps the unit that stands with them there', () => {
  expect(shown('半年', '6', '个月')).toBe('半年');
  expect(shown('2年', '24', '个月')).toBe('2年');
  expect(shown('三小时', '180', '分钟')).toBe('三小时');
  expect(shown('3周内', '21', '日', '以内')).toBe('3周内');
  expect(shown('两公里', '2000', '米')).toBe('两公里');
  expect(shown('300米', '0.3', '公里')).toBe('300米');
  expect(shown('5吨', '5000', '公斤')).toBe('5吨');
  expect(shown('4万平方米', '40000', '平方米')).toBe('4万平方米');
  expect(shown('两年多', '24', '个月', '多')).toBe('两年多');
  expect(shown('500万元', '0.05', '亿元')).toBe('500万元');
  expect(shown('1.5万千瓦', '15', '兆瓦')).toBe('1.5万千瓦');
});

test('余 and 多 stand with a number in words where they stand with one in digits', () => {
  for (const printed of ['三年多', '一周多', '两天多', '半年多'] as const) {
    const [value, unit] = { 三年多: ['3', '年'], 一周多: ['1', '周'], 两天多: ['2', '日'], 半年多: ['0.5', '年'] }[
      printed
    ];
    expect(shown(printed, value ?? '', unit as Unit, '多')).toBe(printed);
  }
  expect(shown('两个多月', '2', '个月', '多')).toBe('两个多月');
  expect(shown('五个多小时', '5', '小时', '多')).toBe('五个多小时');
  expect(shown('两倍还多', '2', '倍', '多')).toBe('两倍多');
  expect(shown('二十多天', '20', '日', '多')).toBe('二十多天');
  expect(shown('三亿多元', '3', '亿元', '多')).toBe('三亿多元');
  expect(shown('1.5万多人次', '15000', '人次', '多')).toBe('1.5万多人次');
  expect(shown('三成多', '30', '%', '多')).toBe('三成多');
});

test('a qualifier inside a doubling stays there, and is said once', () => {
  for (const printed of ['翻了近一番', '翻了将近一番', '翻近一番'])
    expect(shown(printed, '2', '倍', '近')).toBe(printed);
  expect(shown('近翻一番', '2', '倍', '近')).toBe('近翻一番');
  expect(shown('翻了不止两番', '4', '倍', '超')).toBe('翻了不止两番');
  expect(shown('翻了两番还多', '4', '倍', '多')).toBe('翻了两番多');
});

test('formal numerals are shown as all others', () => {
  expect(shown('捌个', '8', '个')).toBe('八个');
  expect(shown('贰拾伍家', '25', '家')).toBe('二十五家');
});

test('where the wording would not read in a sentence the value stands in digits', () => {
  expect(shown('过半', '50', '%', '超')).toBe('超50%');
  expect(shown('近半', '50', '%', '近')).toBe('近50%');
  expect(readNumeral({ printed: '审批时间减半', value: '-50', unit: '%', kind: 'growth' })).toBeNull();
  // 零件 is a part.
  expect(shown('零投诉', '0', '件')).toBe('0件');
  expect(shown('一年半', '1.5', '年')).toBe('1.5年');
});

test('digits stay as they are printed, and no thousands are grouped', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.constantFrom<Unit>('家', '名', '%', '亿元'),
      (number, unit) => {
        expect(shown(`${number}${unit}`, String(number), unit)).toBe(`${number}${unit}`);
      },
    ),
  );
});

/** Of 第一, 首个 and the like the place is told; 大 and 强 are no classifiers of ours. */
const numbersIn = (printed: string) =>
  printed.replace('首个', '一').match(/[\d.]+[万亿]*|[一二两三四五六七八九十百千万亿半]+/g) ?? [];

test('every figure of the case files is shown with its number as the source prints it', () => {
  const figures = getContent().parks.flatMap(({ observations }) => observations);
  expect(figures.length).toBeGreaterThan(200);
  for (const figure of figures) {
    const numbers = numbersIn(figure.printed)
      .map((number) => number.replace(/[万亿]+$/, ''))
      .filter((number) => number !== '');
    const said = [formatFigure(figure), formatValue(figure)];
    for (const words of said)
      expect
        .soft(
          numbers.some((number) => words.includes(number)),
          `${figure.park}#${figure.id}: ${words}`,
        )
        .toBe(true);
  }
});
