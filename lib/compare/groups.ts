import type { Observation } from '#lib/schema/observation.ts';
import { verdictOf } from './comparison.ts';
import { facetKey } from './facets.ts';
import { ownerKey } from './owner.ts';
import { compareAmounts } from './quantity.ts';
import { compareTexts, inFixedOrder } from './reference.ts';
import type { TimingOption } from './rule.ts';
import type { Witnessed } from './rules.ts';
import type { Verdict } from './verdict.ts';

/** Figures that may be seen together: none of them is not-comparable with another. */
export type Group = {
  /** The same for the same facets; stands for the group in keys of lists. */
  key: string;
  /** Largest value first; those without a definite value last. */
  members: Observation[];
  /** Never not-comparable; null where all figures are of one park, which has nothing to be compared with. */
  verdict: Exclude<Verdict, 'not-comparable'> | null;
  reasons: Witnessed[];
};

/** The larger value first, no value last. */
function byValue(a: Observation, b: Observation): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return compareAmounts({ ...b, value: b.value }, { ...a, value: a.value });
}

/**
 * Parts the observations of one indicator so that two of them share a group exactly when they are not not-comparable.
 * The largest group comes first; the order of the observations plays no part.
 *
 * @example groupComparable(orgCoverage) // [{ members: [quanzhou, guiyang, loudi], … }, { members: [ningxiang], … }]
 */
export function groupComparable(observations: readonly Observation[], options: TimingOption = {}): Group[] {
  const byKey = new Map<string, Observation[]>();
  for (const observation of inFixedOrder(observations)) {
    const key = facetKey(observation, options);
    const known = byKey.get(key);
    if (known) known.push(observation);
    else byKey.set(key, [observation]);
  }
  return [...byKey]
    .map(([key, members]): Group => {
      const { verdict, reasons } = verdictOf(members, options);
      if (verdict === 'not-comparable') throw new Error(`Facets disagree with the rules: ${key}`);
      return {
        key,
        members: members.sort(byValue),
        verdict: new Set(members.map(ownerKey)).size > 1 ? verdict : null,
        reasons,
      };
    })
    .sort((a, b) => b.members.length - a.members.length || compareTexts([a.key], [b.key]));
}
