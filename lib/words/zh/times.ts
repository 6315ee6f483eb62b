import type { Observation } from '#lib/schema/observation.ts';
import { formatPeriod } from './period.ts';
import { formatWhen } from './small-print.ts';

/**
 * How the times of several figures are told: where all of them were inferred, that is said once, and each has its bare
 * time; else those that were inferred are marked one by one.
 *
 * @example sayTimes([quanzhou, guiyang]).note // '时间都由本站按报道推断。'
 */
export function sayTimes(figures: readonly Pick<Observation, 'period' | 'inferredFrom'>[]) {
  const timed = figures.filter(({ period }) => period !== null);
  const isAll = timed.length > 1 && timed.every(({ inferredFrom }) => inferredFrom !== null);
  return {
    note: isAll ? '时间都由本站按报道推断，依据在各数自己的页上。' : null,
    say: (figure: Pick<Observation, 'period' | 'inferredFrom'>) =>
      isAll ? formatPeriod(figure.period) : formatWhen(figure),
  };
}
