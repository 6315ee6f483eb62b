import type { Observation } from '#lib/schema/observation.ts';
import { formatPeriod } from './period.ts';
import { formatOther, formatStatus, formatWhen } from './small-print.ts';

type Timed = Pick<Observation, 'period' | 'inferredFrom'>;

/** How the times of several figures are told: what holds of them all, and each one's time with what departs from it. */
export type Times = { note: string | null; say: (figure: Timed) => string };

/**
 * How a time is told on a page that has a rule of times (除另注外，时间按2023年7月算（本站推断）): what the rule tells of is told
 * without how it is known, what departs from it with it.
 *
 * @param usual the time of the rule
 */
export function sayTimeBeside(usual: Timed): Times['say'] {
  const isInferred = usual.inferredFrom !== null;
  return (figure) => {
    if (figure.period?.text !== usual.period?.text) return formatWhen(figure);
    const said = formatPeriod(figure.period);
    if ((figure.inferredFrom !== null) === isInferred) return said;
    return isInferred ? `${said}（原文写明）` : formatWhen(figure);
  };
}

/** What differs from the rule of a page of a park: whose a figure is, when, that it is no result; empty where nothing does. */
export function sayDepartures(figure: Timed & Pick<Observation, 'territory' | 'status'>, usual: Timed): string {
  const say = sayTimeBeside(usual);
  const time = say(figure);
  return [...formatOther(figure.territory), ...(time === say(usual) ? [] : [time]), ...formatStatus(figure)].join('，');
}

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
