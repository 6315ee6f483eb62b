import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Qualifier } from '#lib/schema/qualifier.ts';
import type { Unit } from '#lib/schema/unit.ts';
import { figureParts, formatDecimal, formatFigure, unitWord } from '#lib/words/zh/figure.ts';
import { formatGroupTitle } from '#lib/words/zh/group.ts';
import { figureOf } from './figures.ts';

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1,000'],
  ['13470', '13,470'],
  ['1234567', '1,234,567'],
  ['0.5', '0.5'],
  ['97.70', '97.70'],
  ['1234.5678', '1,234.5678'],
])('%s is shown as %s', (value, shown) => {
  expect(formatDecimal(value)).toBe(shown);
});

test('grouping thousands changes no digit', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.stringMatching(/^(\.\d{1,6})?$/))
    .map(([whole, fraction]) => `${whole}${fraction}`);
  fc.assert(
    fc.property(decimal, (value) => {
      const shown = formatDecimal(value);
      expect(shown.replaceAll(',', '')).toBe(value);
      expect(shown).toMatch(/^\d{1,3}(,\d{3})*(\.\d+)?$/);
    }),
  );
});

const shown = (value: string | null, unit: Unit, qualifier: Qualifier | null = null, printed = '') =>
  formatFigure({ value, unit, qualifier, printed });

test('a qualifier stands where Chinese puts it', () => {
  expect(shown('42', '%', '约')).toBe('约42%');
  expect(shown('300', '家', '近')).toBe('近300家');
  expect(shown('3', '日', '不足')).toBe('不足3日');
  expect(shown('100', '亿元', '超')).toBe('超100亿元');
  expect(shown('10', '位', '前')).toBe('前10位');
  expect(shown('300', '个', '余')).toBe('300余个');
  expect(shown('15000', '名', '多')).toBe('15,000多名');
  expect(shown('90', '%', '以上')).toBe('90%以上');
  expect(shown('0.5', '日', '以内')).toBe('0.5日以内');
});

test('达 says nothing about the value and is left out', () => {
  expect(shown('70', '%', '达')).toBe('70%');
});

test('a rank is an ordinal, and working days have a measure word', () => {
  expect(shown('1', '位')).toBe('第1位');
  expect(shown('33.5', '工作日')).toBe('33.5个工作日');
  expect(unitWord('个月')).toBe('个月');
});

test('without a definite number the wording of the source is shown', () => {
  expect(figureParts({ value: null, unit: '家', qualifier: '数', printed: '数十家' })).toEqual({
    lead: '',
    number: '数十家',
    unit: '',
    tail: '',
  });
});

test('no qualifier that makes a value vague is lost', () => {
  const vague = fc.constantFrom<Qualifier>('约', '近', '不足', '以内', '余', '多', '超', '以上', '前');
  fc.assert(
    fc.property(fc.nat(), vague, (value, qualifier) => {
      expect(shown(String(value), '个', qualifier)).toContain(qualifier);
    }),
  );
});

test('a group is titled by whose figures it holds and what they count', () => {
  expect(formatGroupTitle(figureOf('covered'))).toBe('园区里的非公企业');
  expect(formatGroupTitle(figureOf('instructors'))).toBe('全市的党建指导员');
  expect(formatGroupTitle(figureOf('workshops'))).toBe('单个企业的车间');
  expect(formatGroupTitle(figureOf('planned-centres'))).toBe('园区里的党群服务中心（计划）');
  expect(formatGroupTitle({ ...figureOf('covered'), territory: { kind: 'other', name: '娄星区' } })).toBe(
    '娄星区的非公企业',
  );
});
