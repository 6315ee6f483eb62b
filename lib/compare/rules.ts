import type { Observation } from '#lib/schema/observation.ts';
import type { OpenPoint } from '#lib/schema/open-point.ts';
import { qualifiers, wordOf } from '#lib/schema/qualifier.ts';
import { isSigned } from '#lib/schema/unit.ts';
import { endsApart, isShorter, lengthOf, lengthsApart } from './calendar.ts';
import { baseOf, dimensions, isStartUnknown } from './dimensions.ts';
import { isOfPark, ownerKey } from './owner.ts';
import { type Reason, type ReasonKind, reasonKinds } from './reasons.ts';
import { type Pair, type Rule, type TimingOption, whereApart, whereLacking, whereUnlike } from './rule.ts';

/** Places in a list, and moves by places, are of the list that each source has. */
export const isOfList = ({ kind }: Observation) => kind === 'rank' || kind === 'places';

const isShare = ({ kind }: Observation) => kind === 'share';

/** A denominator that is not the population is another one, and that says more than that one is missing. */
const hasNoOther = (one: Observation) =>
  isShare(one) && (one.denominator === null || dimensions.denominator(one) === '');

/** Of a total of events the start is asked for, which says more than that a time is missing. */
const ofStocks = { when: ({ timing }: TimingOption) => timing !== 'flow' };
const ofFlows = { when: ({ timing }: TimingOption) => timing === 'flow' };

const periodOf = ({ period }: Observation) => period;

/** A reason wherever one of two sources leaves the point open. */
const whereOpen = (point: OpenPoint): Rule<`open-${OpenPoint}`> =>
  whereLacking(
    ({ open }) => open.includes(point),
    (isOpen) => isOpen,
  );

/** Every rule that `content/pages/about.md` tells readers, once. What each does to a verdict stands in `verdictByReason`. */
const rules: { [K in ReasonKind]: Rule<K> } = {
  measure: whereUnlike(({ name }) => name, dimensions.measure),
  kind: whereUnlike(({ kind }) => kind, dimensions.kind),
  unit: whereUnlike(({ unit }) => unit, dimensions.unit),
  population: whereUnlike(({ population }) => population, dimensions.population),
  denominator: whereUnlike(({ denominator }) => denominator, dimensions.denominator, { concerns: isShare }),
  territory: whereUnlike(({ territory }) => territory, dimensions.territory),
  status: whereUnlike(({ status }) => status, dimensions.status),
  base: whereUnlike(baseOf, dimensions.base, { concerns: ({ kind }) => isSigned(kind) || kind === 'multiple' }),
  'start-unstated': whereUnlike((one) => (isStartUnknown(one) ? null : one.period), dimensions.start, {
    ...ofFlows,
    lacks: (period) => period === null,
  }),
  'denominator-unstated': whereLacking(
    ({ denominator }) => denominator,
    (denominator) => denominator === null,
    { concerns: hasNoOther },
  ),
  'period-unstated': whereLacking(periodOf, (period) => period === null, ofStocks),
  'periods-apart': whereApart(periodOf, {
    keyOf: periodOf,
    isLess: (a, b) => a.end < b.end,
    isApart: (a, b) => endsApart(a, b, 12),
  }),
  'lengths-apart': whereApart(
    periodOf,
    { keyOf: ({ period }) => period && lengthOf(period), isLess: isShorter, isApart: lengthsApart },
    ofFlows,
  ),
  qualifier: whereLacking(
    ({ value, qualifier, printed }) =>
      value === null || qualifier === null || !qualifiers[qualifier].vague ? null : wordOf(qualifier, printed),
    (word) => word !== null,
  ),
  range: whereLacking(
    ({ value, upper, unit }) => (upper === null ? null : { value, upper, unit }),
    (range) => range !== null,
  ),
  'value-unstated': whereLacking(
    ({ value }) => value,
    (value) => value === null,
  ),
  'list-unstated': whereLacking(isOfList, (isOf) => isOf, { concerns: isOfList }),
  'sources-disagree': whereLacking(
    ({ rivals = [] }) => rivals.length > 0,
    (hasRivals) => hasRivals,
  ),
  'open-coverage-kind': whereOpen('coverage-kind'),
  'open-level': whereOpen('level'),
  'open-current-or-cumulative': whereOpen('current-or-cumulative'),
  // Of what stands at a moment, a total since an unknown day is none.
  'open-start': whereLacking(
    ({ period, open }) => open.includes('start') || period?.start === null,
    (isOpen) => isOpen,
    ofStocks,
  ),
  'open-population-from-context': whereOpen('population-from-context'),
  'open-whom-served': whereOpen('whom-served'),
  'open-contradicts-source': whereOpen('contradicts-source'),
};

/** The rule of a kind, for those that say a reason of a whole set. */
export const ruleOf = <K extends ReasonKind>(kind: K): Rule<K> => rules[kind];

/** A reason with the values of two figures. They are those of the kind's rule, which its type cannot say. */
const makeReason = <K extends ReasonKind>(kind: K, { side }: Rule<K>, [a, b]: Pair) =>
  ({ kind, values: [side(a), side(b)] }) as Reason;

function reasonBetween<K extends ReasonKind>(kind: K, pair: Pair, options: TimingOption): Reason | null {
  const rule = ruleOf(kind);
  return rule.when(options) && pair.every(rule.concerns) && rule.between(...pair) ? makeReason(kind, rule, pair) : null;
}

function findReason<K extends ReasonKind>(kind: K, all: readonly Observation[], options: TimingOption): Reason | null {
  const rule = ruleOf(kind);
  const concerned = rule.when(options) ? all.filter(rule.concerns) : [];
  const pair = rule.witness(concerned, ({ park }) => park) ?? rule.witness(concerned.filter(isOfPark), ownerKey);
  return pair && makeReason(kind, rule, pair);
}

/** Every reason between two figures, those that forbid comparing first; in each the value of `a` comes first. */
export const reasonsBetween = (a: Observation, b: Observation, options: TimingOption): Reason[] =>
  reasonKinds.flatMap((kind) => reasonBetween(kind, [a, b], options) ?? []);

/**
 * The kinds of reason that stand between any two of many figures, one of each kind, those that forbid comparing first,
 * in a time that grows with their number and not with its square.
 */
export const findReasons = (all: readonly Observation[], options: TimingOption): Reason[] =>
  reasonKinds.flatMap((kind) => findReason(kind, all, options) ?? []);
