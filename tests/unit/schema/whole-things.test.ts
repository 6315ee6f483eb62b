import { expect, test } from 'vitest';
import { nounOfDenominator, tellsOfWholeThings, wholeOfDenominator } from '#lib/schema/whole-things.ts';

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

test('a denominator is the whole of what it says, and not of more', () => {
  for (const words of ['全部非公企业560家', '全区非公企业总数（家数原文没写）', '非公企业（按上下文）', '非公企业'])
    expect(wholeOfDenominator(words)).toBe('非公企业');
  expect(wholeOfDenominator('非公企业（符合组建条件）')).toBe('非公企业（符合组建条件）');
  expect([wholeOfDenominator('公司党员'), nounOfDenominator('公司党员（在册）')]).toEqual(['公司党员', '党员']);
});
