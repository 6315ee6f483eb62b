import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumeral } from '#lib/content/printed/read-numeral.ts';
import { type Qualifier, qualifiers } from '#lib/schema/qualifier.ts';
import type { Territory } from '#lib/schema/territory.ts';
import { type Unit, units } from '#lib/schema/unit.ts';
import { formatValue, writeAmount } from '#lib/words/zh/amount.ts';
import { figureParts, formatDecimal, formatFigure } from '#lib/words/zh/figure.ts';
import { formatGroupTitle } from '#lib/words/zh/group.ts';
import { saysAsPrinted } from '#lib/words/zh/printed.ts';
import { sayMeasure } from '#lib/words/zh/whose.ts';
import { figureOf } from './figures.ts';

test.each([
  ['0', '0'],
  ['13470', '13470'],
  ['97.70', '97.70'],
  ['-3.2', '−3.2'],
])('%s is shown as %s, without a thousands separator', (value, shown) => {
  expect(formatDecimal(value)).toBe(shown);
});

const shown = (
  value: string | null,
  unit: Unit,
  qualifier: Qualifier | null = null,
  printed = '',
  upper: string | null = null,
) => formatFigure({ value, upper, unit, qualifier, printed });

test('a qualifier stands where Chinese puts it', () => {
  expect(shown('42', '%', '约')).toBe('约42%');
  expect(shown('300', '家', '近')).toBe('近300家');
  expect(shown('3', '日', '不足')).toBe('不足3日');
  expect(shown('100', '亿元', '超')).toBe('超100亿元');
  expect(shown('10', '位', '前')).toBe('前10位');
  expect(shown('300', '个', '余')).toBe('300余个');
  expect(shown('15000', '名', '多')).toBe('15000多名');
  expect(shown('90', '%', '以上')).toBe('90%以上');
  expect(shown('0.5', '日', '以内')).toBe('0.5日以内');
});

test('余 and 多 follow a round number at once, and stand inside or behind the unit of another', () => {
  expect(shown('20', '工作日', '多')).toBe('20多个工作日');
  expect(shown('8', '个月', '多')).toBe('8个多月');
  expect(shown('3', '亿元', '多')).toBe('3亿多元');
  expect(shown('1700', '万元', '多')).toBe('1700多万元');
  expect(shown('3', '年', '多')).toBe('3年多');
  expect(shown('2', '小时', '多')).toBe('2个多小时');
  expect(shown('135', '家', '余')).toBe('135余家');
});

test('what differs from the print in the form of its digits alone is said as printed', () => {
  const isSaid = (printed: string, value: string, unit: Unit, qualifier: Qualifier | null = null) => {
    const isFall = value.startsWith('-') && { kind: 'growth' as const };
    const numeral = readNumeral({ printed, value, unit, ...(qualifier && { qualifier }), ...isFall });
    return saysAsPrinted({ ...figureOf('growth'), printed, value, unit, qualifier, kind: units[unit].kind, numeral });
  };
  for (const printed of ['1,657个', '1，657 个', '１６５７个', '1 657个'])
    expect(isSaid(printed, '1657', '个')).toBe(true);
  expect(isSaid('９７．７％', '97.7', '%')).toBe(true);
  expect(isSaid('1,200余家', '1200', '家', '余')).toBe(true);
  expect(isSaid('捌个', '8', '个')).toBe(true);
  expect(isSaid('1,657（单位：个）', '1657', '个')).toBe(true);
  expect(isSaid('翻了近一番', '2', '倍', '近')).toBe(true);
  expect(isSaid('超过四成', '40', '%', '超')).toBe(true);
  expect(isSaid('下降四成', '-40', '%')).toBe(true);
  expect(isSaid('首个', '1', '位')).toBe(false);
  expect(isSaid('跨百亿大关', '100', '亿元', '超')).toBe(false);
});

test('a doubling with its qualifier inside is its own verb', () => {
  const figure = { ...figureOf('growth'), kind: 'multiple' as const, subject: '出口额', unit: '倍' as const };
  const numeral = { number: '翻了近一番', unit: '', tail: null, holdsQualifier: true as const };
  expect(writeAmount({ ...figure, printed: '翻了近一番', value: '2', qualifier: '近', numeral })).toBe('翻了近一番');
});

test('a multiple is told of what it is one, and a doubling of what was doubled', () => {
  const figure = { ...figureOf('growth'), kind: 'multiple' as const, unit: '倍' as const };
  const times = { ...figure, subject: '出口额为2020年的倍数', printed: '是2020年的2.5倍', value: '2.5' };
  expect(writeAmount(times)).toBe('为2020年的2.5倍');
  expect(writeAmount({ ...times, qualifier: '近' })).toBe('为2020年的近2.5倍');
  expect(writeAmount({ ...times, qualifier: '多' })).toBe('为2020年的2.5倍多');
  expect(sayMeasure({ observation: times })).toBe('出口额');
  const numeral = { number: '翻了一番', unit: '', tail: null };
  expect(writeAmount({ ...times, printed: '翻了一番', value: '2', numeral })).toBe('比2020年翻了一番');
  expect(sayMeasure({ observation: { ...times, subject: '出口额' } })).toBe('出口额');
});

test('a range has both ends, with the unit where it multiplies', () => {
  expect(shown('30', '家', null, '', '40')).toBe('30至40家');
  expect(shown('30', '%', '约', '', '40')).toBe('约30%至40%');
  expect(shown('300', '万元', null, '', '400')).toBe('300万元至400万元');
});

test('a rank is an ordinal, and working days have a measure word', () => {
  expect(shown('1', '位')).toBe('第1位');
  expect(shown('33.5', '工作日')).toBe('33.5个工作日');
});

test('without a definite number the wording of the source is shown', () => {
  expect(figureParts({ value: null, upper: null, unit: '家', qualifier: '数', printed: '数十家' })).toEqual({
    lead: '',
    number: '数十家',
    unit: '',
    tail: '',
  });
});

test('no qualifier is lost', () => {
  const qualifier = fc.constantFrom(...(Object.keys(qualifiers) as Qualifier[]).filter((word) => word !== '数'));
  const unit = fc.constantFrom(...(Object.keys(units) as Unit[]));
  fc.assert(
    fc.property(fc.nat(), unit, qualifier, (value, of, word) => {
      expect(shown(String(value), of, word)).toContain(word);
    }),
  );
});

test('the cell of a table tells a change in words', () => {
  const growth = { ...figureOf('growth'), subject: '园区产值比上年同期的增幅' };
  expect(formatValue(growth)).toBe('同比增长13.50%');
  expect(formatValue({ ...growth, subject: '能耗比上年的变化', value: '-3.2' })).toBe('比上年下降3.2%');
  expect(formatValue({ ...growth, value: '0' })).toBe('0%');
  expect(formatValue(figureOf('instructors'))).toBe('1.5万多名');
});

test('a group is titled by whose figures it holds and what they count', () => {
  expect(formatGroupTitle(figureOf('covered'))).toBe('园区里的非公企业');
  const rate = { ...figureOf('covered'), denominator: '符合组建条件的非公企业' };
  expect(formatGroupTitle(rate)).toBe('园区里的非公企业（分母为符合组建条件的非公企业）');
  expect(formatGroupTitle({ ...rate, denominator: '符合组建条件的非公企业560家' })).toBe(formatGroupTitle(rate));
  for (const whole of [rate.population, `${rate.population}200家`, `全部${rate.population}`])
    expect(formatGroupTitle({ ...rate, denominator: whole })).toBe('园区里的非公企业');
  const multiple = { ...figureOf('covered'), kind: 'multiple', unit: '倍', subject: '产值为2020年的倍数' } as const;
  expect(formatGroupTitle(multiple)).toBe('园区里的非公企业（同2020年比）');
  const growth = { ...figureOf('growth'), subject: '园区产值比上年同期的增幅' };
  expect(formatGroupTitle(growth)).toMatch(/（同上年同期比）$/);
  expect(formatGroupTitle(figureOf('instructors'))).toBe('全市的党建指导员');
  expect(formatGroupTitle(figureOf('workshops'))).toBe('单个企业的车间');
  expect(formatGroupTitle(figureOf('planned-centres'))).toBe('园区里的党群服务中心（计划）');
  const title = (population: string, kind: 'park' | 'company' | 'city') =>
    formatGroupTitle({ ...figureOf('covered'), population, territory: { kind, name: null } });
  expect(title('园区党员', 'park')).toBe('园区里的党员');
  expect(title('园区', 'park')).toBe('园区');
  expect(title('产业链党建联盟的企业', 'park')).toBe('园区里产业链党建联盟的企业');
  expect(title('一家企业的党员', 'company')).toBe('单个企业的党员');
  expect(title('一家企业', 'company')).toBe('单个企业');
  expect(title('全市的两新组织', 'city')).toBe('全市的两新组织');
  const titleIn = (territory: Territory) => formatGroupTitle({ ...figureOf('covered'), territory });
  expect(titleIn({ kind: 'other', name: '娄星区' })).toBe('娄星区的非公企业');
  expect(titleIn({ kind: 'city', name: '凉山彝族自治州（含园区）' })).toBe('凉山彝族自治州的非公企业');
  expect(titleIn({ kind: 'province', name: '天津市' })).toBe('天津市的非公企业');
});
