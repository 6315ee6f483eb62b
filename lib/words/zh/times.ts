import type { Observation } from '#lib/schema/observation.ts';
import { formatPeriod } from './period.ts';
import { formatWhen } from './small-print.ts';

type Timed = Pick<Observation, 'period' | 'inferredFrom'>;

/** How the times of several figures are told: what holds of them all, and each one's time with what departs from it. */
export type Times = { note: string | null; say: (figure: Timed) => string };

/**
 * Where most of the times were inferred, that is said once and those that are printed are marked; else those that were
 * inferred are marked one by one.
 *
 * @example sayTimes([quanzhou, guiyang]).note // '时间都由本站按报道推断，依据在各数自己的页上。'
 */
export function sayTimes(figures: readonly Timed[]): Times {
  const timed = figures.filter(({ period }) => period !== null);
  const inferred = timed.filter(({ inferredFrom }) => inferredFrom !== null).length;
  if (inferred < 2 || inferred <= timed.length - inferred) return { note: null, say: formatWhen };
  const all = inferred === timed.length;
  return {
    note: `${all ? '时间都' : '没有注明“原文写明”的时间，'}由本站按报道推断，依据在各数自己的页上。`,
    say: ({ period, inferredFrom }) =>
      `${formatPeriod(period)}${period !== null && inferredFrom === null ? '（原文写明）' : ''}`,
  };
}
