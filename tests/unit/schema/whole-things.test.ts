import { expect, test } from 'vitest';
import {
  countOfDenominator,
  headOfPopulation,
  isSomeOfDenominator,
  nounOfDenominator,
  tellsOfWholeThings,
  wholeOfDenominator,
} from '#lib/schema/whole-things.ts';

test('enterprises and members are whole things, output and investment are not', () => {
  for (const words of ['非公企业', '非公党员', '党组织书记']) expect(tellsOfWholeThings(words)).toBe(true);
  for (const words of ['全市储能材料产值', '固定资产投资', '人均能耗']) expect(tellsOfWholeThings(words)).toBe(false);
});

test('a denominator is of what its noun names', () => {
  expect(nounOfDenominator('全区非公党员总数（人数未说明）')).toBe('非公党员');
  expect(nounOfDenominator('非公企业')).toBe('非公企业');
  expect(nounOfDenominator('全部非公企业560家')).toBe('非公企业');
  expect(nounOfDenominator('全市非公企业总数')).toBe('全市非公企业');
});

test('some of a denominator ends in its noun and is joined to nothing else', () => {
  for (const population of ['企业', '非公企业', '规上企业（按上下文）'])
    expect([population, isSomeOfDenominator(population, '园区企业')]).toEqual([population, true]);
  for (const population of ['非公企业党组织', '企业困难', '社会组织和企业', '企业或个体工商户'])
    expect([population, isSomeOfDenominator(population, '园区企业')]).toEqual([population, false]);
  expect([headOfPopulation('联系职工的党员'), headOfPopulation('党员')]).toEqual(['党员', '党员']);
});

test('a denominator is the whole of what it says, and not of more', () => {
  for (const words of [
    ...['全部非公企业560家', '全区非公企业总数（家数原文没写）', '非公企业（按上下文）', '非公企业'],
    ...['非公企业（560家）', '非公企业共1,560家', '非公企业总数1.2万余家', '非公企业（共有560家）'],
  ])
    expect(wholeOfDenominator(words)).toBe('非公企业');
  for (const words of ['非公企业500~600家', '非公企业逾500家', '非公企业总数约为560家', '非公企业总计560家'])
    expect(wholeOfDenominator(words)).toBe('非公企业');
  for (const words of ['所有制改革企业', '全区域企业', '园区办党员', '税收前10名'])
    expect(wholeOfDenominator(words)).toBe(words);
  expect(wholeOfDenominator('园区内企业')).toBe('企业');
  expect(wholeOfDenominator('非公企业（符合组建条件）')).toBe('非公企业（符合组建条件）');
  expect([wholeOfDenominator('公司党员'), nounOfDenominator('公司党员（在册）')]).toEqual(['公司党员', '党员']);
});

test('a denominator says how many there are, or about how many, or not', () => {
  for (const [words, count] of [
    ['全部非公企业560家', 560n],
    ['全区党员（共5,286名）', 5286n],
    ['非公企业500余家', null],
    ['非公企业约500家', null],
    ['非公企业1.2万家', null],
    ['非公企业（家数原文没写）', null],
    ['规模以上企业', null],
    ['非公企业0家', null],
    ['非公企业500~600家', null],
    ['非公企业超过500家', null],
    ['非公企业总数约为560家', null],
    ['税收前10名', null],
    ['企业12.5家', null],
    ['企业1 200家', null],
    ['党员总计5286名', 5286n],
    ['在册非公企业６１２家', 612n],
  ] as const)
    expect(countOfDenominator(words), words).toBe(count);
});
