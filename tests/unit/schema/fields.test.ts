import { expect, test } from 'vitest';
import { figureSchema, kindOf } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { sourceSchema } from '#lib/schema/source.ts';
import { territorySchema } from '#lib/schema/territory.ts';
import { ordinalSchema, slugSchema, textSchema } from '#lib/schema/text.ts';

test('text is trimmed and may not be blank', () => {
  expect(textSchema.parse(' 园区 ')).toBe('园区');
  expect(textSchema.safeParse(' 　').success).toBe(false);
});

test.each(['Quanzhou', 'quan_zhou', '-a', 'a-', 'a--b', '', '泉州', 'a/b', '../a', 'a b'])(
  '“%s” is no id that could stand in an address',
  (text) => {
    expect(slugSchema.safeParse(text).success).toBe(false);
  },
);

test('paragraphs are counted from 1', () => {
  expect(ordinalSchema.parse('12')).toBe(12);
  for (const text of ['0', '-1', '1.5', '01', '第1段']) expect(ordinalSchema.safeParse(text).success).toBe(false);
});

test('a territory has one kind and the name its source uses', () => {
  expect(territorySchema.parse('park')).toEqual({ kind: 'park', name: null });
  expect(territorySchema.parse({ city: '宁乡全市' })).toEqual({ kind: 'city', name: '宁乡全市' });
  expect(territorySchema.parse({ park: '宁乡高新区' })).toEqual({ kind: 'park', name: '宁乡高新区' });
  for (const wrong of [{}, { city: '' }, { town: '镇' }, { city: '市', nation: '国' }, 'city', ['park']])
    expect(territorySchema.safeParse(wrong).success).toBe(false);
});

test('a percentage is a share unless the line says that it is a growth rate', () => {
  expect(kindOf({ unit: '%' })).toBe('share');
  expect(kindOf({ unit: '%', kind: 'growth' })).toBe('growth');
  expect(kindOf({ unit: '工作日' })).toBe('duration');
});

test('places in an order, and moves by them, are whole', () => {
  const line = { id: 'a', theme: 'economy', name: '位次', subject: '位次', population: '园区', paragraph: '1' };
  const messages = (unit: string, printed: string, ends: { value: string; upper?: string }) =>
    figureSchema
      .safeParse({ ...line, unit, printed, ...ends })
      .error?.issues.map(({ path, message }) => [path, message]);
  expect(messages('个位次', '上升12位', { value: '12' })).toBeUndefined();
  expect(messages('位', '第8至10位', { value: '8', upper: '10' })).toBeUndefined();
  expect(messages('个位次', '上升1.5位', { value: '1.5' })).toEqual([[['value'], '位次和它的升降都是整数']]);
  expect(messages('位', '第1至2.5位', { value: '1', upper: '2.5' })).toEqual([[['upper'], '位次和它的升降都是整数']]);
});

test('达 is the only qualifier that leaves a value exact', () => {
  expect(Object.entries(qualifiers).flatMap(([word, { vague }]) => (vague ? [] : [word]))).toEqual(['达']);
});

const source = {
  id: 'daily',
  title: '未说明',
  outlet: '未说明',
  author: '未说明',
  publishedOn: '未说明',
  url: '未说明',
  paragraphs: '36',
};

test('what a source does not print is null', () => {
  expect(sourceSchema.parse(source)).toEqual({
    id: 'daily',
    title: null,
    outlet: null,
    author: null,
    publishedOn: null,
    url: null,
    paragraphs: 36,
  });
});

test('the address of a source is a web address', () => {
  expect(sourceSchema.safeParse({ ...source, url: 'https://example.org/a?b=1' }).success).toBe(true);
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'example.org', '/about', 'ftp://example.org'])
    expect(sourceSchema.safeParse({ ...source, url }).success).toBe(false);
});
