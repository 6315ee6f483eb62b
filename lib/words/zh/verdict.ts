import type { Verdict } from '#lib/compare/verdict.ts';

/** A verdict as a reader meets it. Data files print the code, which never changes. */
export const verdictLabel: Record<Verdict, string> = {
  comparable: '可以比',
  caution: '谨慎比较',
  'not-comparable': '不能直接比',
};

/** What is said where nothing stands against comparing. */
export const nothingAgainst = '口径一致，时间相隔不超过一年';
