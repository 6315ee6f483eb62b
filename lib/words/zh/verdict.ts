import { type Verdict, verdicts } from '#lib/compare/verdict.ts';

/** A verdict as a reader meets it. Data files print the code, which never changes. */
export const verdictLabel: Record<Verdict, string> = {
  comparable: '可以比',
  caution: '谨慎比较',
  'not-comparable': '不能直接比',
};

/** What is said where nothing stands against comparing. */
export const nothingAgainst = '口径一致，时间相隔不超过一年';

/**
 * How many pairs there are of each verdict.
 *
 * @example countVerdicts(['caution', 'not-comparable', 'not-comparable']) // '谨慎比较1对，不能直接比2对'
 * @example countVerdicts(['caution', 'caution']) // '都要谨慎比较'
 */
export function countVerdicts(all: readonly Verdict[]): string {
  const present = verdicts.filter((verdict) => all.includes(verdict));
  const [only] = present;
  if (only && present.length === 1 && all.length > 1) return `都${only === 'caution' ? '要' : ''}${verdictLabel[only]}`;
  return present.map((one) => `${verdictLabel[one]}${all.filter((verdict) => verdict === one).length}对`).join('，');
}
