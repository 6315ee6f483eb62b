import { expect, test } from 'vitest';
import { countVerdicts } from '#lib/words/zh/verdict.ts';

test.each([
  [['caution', 'not-comparable', 'not-comparable'], '谨慎比较1对，不能直接比2对'],
  [['not-comparable', 'comparable'], '可以比1对，不能直接比1对'],
  [['not-comparable', 'not-comparable'], '都不能直接比'],
  [['caution', 'caution'], '都要谨慎比较'],
  [['comparable', 'comparable'], '都可以比'],
  [['caution'], '谨慎比较1对'],
  [[], ''],
] as const)('pairs of %j are counted as %s', (all, said) => {
  expect(countVerdicts(all)).toBe(said);
});
