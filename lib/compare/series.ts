import type { Observation } from '#lib/schema/observation.ts';
import { lengthOf } from './calendar.ts';
import { alone, denominatorOf, dimensions, isStartUnknown, ownTiming } from './dimensions.ts';
import { ownerKey } from './owner.ts';
import { compareTexts, inFixedOrder, referenceKey } from './reference.ts';
import type { TimingOption } from './rule.ts';

/** One park's figures of the same thing over time, the oldest first; those of an unknown time before all others. */
export type Series = { members: [Observation, ...Observation[]] };

/** Kinds of which two in a row tell no course: growth says what changed already, a rank is one of its own list. */
const formsNone = ({ kind }: Observation) => kind === 'growth' || kind === 'rank' || kind === 'places';

/** How long a flow ran; a stock is counted at a moment, whatever the period around it. */
function lengthKey(one: Observation, options: TimingOption): string {
  if (ownTiming(one, options).timing !== 'flow') return '';
  const length = one.period && lengthOf(one.period);
  if (length === null || isStartUnknown(one)) return alone(one);
  const isWholeYears = length.days === 0 && length.months % 12 === 0;
  return one.kind === 'share' && !isWholeYears ? alone(one) : `${length.months}-${length.days}`;
}

/** One text for everything that figures of one series agree in. */
function seriesKey(one: Observation, options: TimingOption): string {
  const { territory, status } = one;
  const definition = [dimensions.measure(one), dimensions.kind(one), dimensions.unit(one), dimensions.population(one)];
  const own = formsNone(one) || status === 'unstated' ? alone(one) : lengthKey(one, options);
  return JSON.stringify([
    ownerKey(one),
    ...definition,
    denominatorOf(one),
    territory.kind,
    territory.name,
    status,
    own,
  ]);
}

/** Earlier first: by the end of the period, then its start; what has no known time is never the newer. */
export function byTime(a: Observation, b: Observation): number {
  const timeOf = ({ period }: Observation) => (period === null ? ['', ''] : [period.end, period.start ?? '']);
  return compareTexts(timeOf(a), timeOf(b));
}

/** The members in the order of time, but each after the one that it names as its `before`. */
function inOrderOfTime(members: readonly Observation[]): Observation[] {
  // Of one time, a value that is exact stands behind those that are not: 120 behind more than 100.
  const isExact = ({ qualifier, value }: Observation) => Number(qualifier === null && value !== null);
  const sorted = inFixedOrder(members).sort((a, b) => byTime(a, b) || isExact(a) - isExact(b));
  const byAddress = new Map(sorted.map((one) => [referenceKey(one), one]));
  const ordered = new Set<Observation>();
  /** Each figure is begun once, so that two that name each other end as well. */
  const begun = new Set<Observation>();
  const place = (one: Observation) => {
    if (begun.has(one)) return;
    begun.add(one);
    const before = beforeOf(one, byAddress);
    if (before) place(before);
    ordered.add(one);
  };
  for (const one of sorted) place(one);
  return [...ordered];
}

const beforeOf = ({ park, before }: Observation, byAddress: ReadonlyMap<string, Observation>) =>
  before === null ? undefined : byAddress.get(referenceKey({ park, id: before }));

/** Names a set of keys by one of them, and joins two sets where a figure ties them. */
function joinKeys(): { nameOf: (key: string) => string; join: (a: string, b: string) => void } {
  const above = new Map<string, string>();
  const nameOf = (key: string): string => {
    const next = above.get(key);
    return next === undefined ? key : nameOf(next);
  };
  const join = (a: string, b: string) => {
    const [one, other] = [nameOf(a), nameOf(b)];
    if (one !== other) above.set(one, other);
  };
  return { nameOf, join };
}

/**
 * Parts figures into series: one park, the same indicator or name, population, denominator, territory, kind, status, and
 * of totals of events the same length of time. A figure that names another as its `before` is of its series whatever
 * else they differ in. Growth, ranks, shares of parts of a year and totals without a start form no series: each stands
 * alone.
 *
 * @param observations of one indicator, or of none
 */
export function seriesOf(observations: readonly Observation[], options: TimingOption = {}): Series[] {
  const [only, ...rest] = observations;
  if (only && rest.length === 0) return [{ members: [only] }];
  const ordered = inFixedOrder(observations);
  const byAddress = new Map(ordered.map((one) => [referenceKey(one), one]));
  const { nameOf, join } = joinKeys();
  for (const one of ordered) {
    const before = beforeOf(one, byAddress);
    if (before) join(seriesKey(one, options), seriesKey(before, options));
  }
  const membersByKey = new Map<string, Observation[]>();
  for (const one of ordered) {
    const key = nameOf(seriesKey(one, options));
    const known = membersByKey.get(key);
    if (known) known.push(one);
    else membersByKey.set(key, [one]);
  }
  return [...membersByKey.values()].flatMap((members) => {
    const [first, ...later] = inOrderOfTime(members);
    return first ? [{ members: [first, ...later] }] : [];
  });
}

/** Whether a series tells of more than one time; what two sources print of one time is a disagreement, and no course. */
export function isCourse({ members }: Series): boolean {
  const times = new Set(members.map(({ period }) => period?.text ?? null));
  return times.size > 1 || members.some(({ before }) => members.some(({ id }) => id === before));
}

/**
 * The figure that stands for a series: the newest, by the end of its period, then its start. Null where the source leaves
 * open whether the thing is asked for or reached, for such a figure stands for nothing.
 */
export function newestOf({ members }: Series): Observation | null {
  const newest = members.at(-1);
  return newest && newest.status !== 'unstated' ? newest : null;
}

/** Two figures of one series, the earlier and the later: never a comparison. */
export type Change = { before: Observation; after: Observation };

/**
 * The changes inside parks: each figure with the one that it names as its `before`, else with the last before it in its
 * series, where the times of both are known and differ. Of several of that time it is the one that is called the same: a
 * first count goes with a first count, and not with a revised one.
 *
 * @param observations of one indicator, or of none
 */
export function changesOf(observations: readonly Observation[], options: TimingOption = {}): Change[] {
  if (observations.length < 2) return [];
  const byAddress = new Map(observations.map((one) => [referenceKey(one), one]));
  return seriesOf(observations, options).flatMap(({ members }) =>
    members.flatMap((after, index) => {
      const named = beforeOf(after, byAddress);
      const isEarlier = (one: Observation) =>
        one.period !== null && after.period !== null && one.period.end < after.period.end;
      const earlier = members.slice(0, index).filter(isEarlier);
      const last = earlier.at(-1);
      const isTold = (one: Observation) => one.period?.text === last?.period?.text && one.subject === after.subject;
      const before = named ?? earlier.findLast(isTold) ?? last;
      return before && before !== after ? [{ before, after }] : [];
    }),
  );
}
