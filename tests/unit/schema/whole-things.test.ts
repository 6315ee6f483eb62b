import { expect, test } from 'vitest';
import { nounOfDenominator, tellsOfWholeThings } from '#lib/schema/whole-things.ts';

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
