import { lazily, once } from '#lib/schema/lazily.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { verdictOf } from './comparison.ts';
import { dimensionKey } from './dimensions.ts';
import { inDirection } from './direction.ts';
import { isBelow } from './fraction.ts';
import { ownerKey } from './owner.ts';
import { inBase } from './quantity.ts';
import type { Reason } from './reasons.ts';
import { compareTexts, inFixedOrder } from './reference.ts';
import type { TimingOption } from './rule.ts';
import type { Verdict } from './verdict.ts';

/** Figures that may be seen together: none of them is not-comparable with another. */
export type Group = {
  /** The same for the same dimensions; stands for the group in keys of lists. */
  key: string;
  /** Largest value first; those without a definite value last. */
  members: Observation[];
  /** Never not-comparable; null where all figures are of one park, which has nothing to be compared with. */
  verdict: Exclude<Verdict, 'not-comparable'> | null;
  reasons: Reason[];
};

/**
 * The larger value first, a fall by its depth below every rise, no value last; amounts are worked out once a figure,
 * however often it is compared.
 */
function inOrderOfValue(members: readonly Observation[]): Observation[] {
  const amountOf = ({ value, unit }: Observation) => (value === null ? null : inBase({ value, unit }));
  const amounts = new Map(members.map((one) => [one, amountOf(inDirection(one))]));
  return members.toSorted((a, b) => {
    const [one, other] = [amounts.get(a), amounts.get(b)];
    if (!one || !other) return Number(!one) - Number(!other);
    return isBelow(other, one) ? -1 : isBelow(one, other) ? 1 : 0;
  });
}

function judgeMembers(key: string, members: readonly Observation[], options: TimingOption) {
  const { verdict, reasons } = verdictOf(members, options);
  if (verdict === 'not-comparable') throw new Error(`Dimensions disagree with the rules: ${key}`);
  return { verdict, reasons };
}

/** Whether the figures are of more than one owner: only then is there anything to compare. */
function isOfSeveral(members: readonly Observation[]): boolean {
  const first = members[0] && ownerKey(members[0]);
  return members.some((one) => ownerKey(one) !== first);
}

function makeGroup(key: string, figures: readonly Observation[], options: TimingOption): Group {
  const judge = once(() => judgeMembers(key, figures, options));
  return lazily<Group>({
    key: () => key,
    members: () => inOrderOfValue(figures),
    verdict: () => (isOfSeveral(figures) ? judge().verdict : null),
    reasons: () => judge().reasons,
  });
}

/**
 * Parts the observations of one indicator so that two of them share a group exactly when they are not not-comparable.
 * The largest group comes first; the order of the observations plays no part. A group is judged when it is first asked.
 *
 * @example groupComparable(orgCoverage) // [{ members: [quanzhou, guiyang, loudi], … }, { members: [ningxiang], … }]
 */
export function groupComparable(observations: readonly Observation[], options: TimingOption = {}): Group[] {
  const byKey = new Map<string, Observation[]>();
  for (const observation of inFixedOrder(observations)) {
    const key = dimensionKey(observation, options);
    const known = byKey.get(key);
    if (known) known.push(observation);
    else byKey.set(key, [observation]);
  }
  return [...byKey]
    .sort(([key, a], [other, b]) => b.length - a.length || compareTexts([key], [other]))
    .map(([key, figures]) => makeGroup(key, figures, options));
}
