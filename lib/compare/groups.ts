import type { Observation } from '#lib/schema/observation.ts';
import { compareDecimals } from './decimal.ts';
import { facetKey } from './facets.ts';
import { compareTexts, inFixedOrder } from './reference.ts';
import { type SharedReason, type TimingOption, type Verdict, verdictOf } from './verdict.ts';

/** Figures that may be seen together: none of them is 不可比 with another. */
export type Group = {
  /** The same for the same facets; stands for the group in keys of lists. */
  key: string;
  /** Largest value first; those without a definite value last. */
  members: Observation[];
  /** Never 不可比; null of a single figure, which has nothing to be compared with. */
  verdict: Exclude<Verdict, 'incomparable'> | null;
  reasons: SharedReason[];
};

/** The larger value first, no value last. */
function byValue(a: Observation, b: Observation): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return compareDecimals(b.value, a.value);
}

/**
 * Parts the observations of one indicator so that two of them share a group exactly when they are not 不可比.
 * The largest group comes first; the order of the observations plays no part.
 *
 * @example groupComparable(orgCoverage) // [{ members: [quanzhou, guiyang, loudi], … }, { members: [ningxiang], … }]
 */
export function groupComparable(observations: readonly Observation[], options: TimingOption = {}): Group[] {
  const byKey = new Map<string, Observation[]>();
  for (const observation of inFixedOrder(observations)) {
    const key = facetKey(observation);
    const known = byKey.get(key);
    if (known) known.push(observation);
    else byKey.set(key, [observation]);
  }
  return [...byKey]
    .map(([key, members]): Group => {
      const { verdict, reasons } = verdictOf(members, options);
      if (verdict === 'incomparable') throw new Error(`Facets disagree with the rules: ${key}`);
      return { key, members: members.sort(byValue), verdict: members.length > 1 ? verdict : null, reasons };
    })
    .sort((a, b) => b.members.length - a.members.length || compareTexts([a.key], [b.key]));
}

/** The place of a figure inside its group, from 1; equal values share one; null without a definite value. */
export type Ranked = { observation: Observation; place: number | null };

/**
 * Ranks the members of one group by value, largest first: 1, 2, 2, 4. Only a group can be ranked.
 */
export function rankGroup({ members }: Pick<Group, 'members'>): Ranked[] {
  const ranked: Ranked[] = [];
  members.forEach((observation, index) => {
    const before = ranked.at(-1);
    const isEqual = before !== undefined && byValue(observation, before.observation) === 0;
    const place = isEqual ? before.place : index + 1;
    ranked.push({ observation, place: observation.value === null ? null : place });
  });
  return ranked;
}
