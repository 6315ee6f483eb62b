import { type Group, groupComparable } from '#lib/compare/groups.ts';
import type { TimingOption } from '#lib/compare/rule.ts';
import type { Observation } from '#lib/schema/observation.ts';

/** A figure as a sentence needs it, in the words that lib/words has for it. */
export type Quotable = {
  observation: Observation;
  /** The park's name: 宁乡. */
  parkName: string;
  /** The figure as pages print it: 97.7%, 300余个. */
  figure: string;
  /** The source as pages name it: 泉州晚报 2023年7月10日. */
  source: string;
};

/** The members of one group with their words, in the group's order. */
export type QuotableGroup = { group: Group; quotes: Quotable[] };

/** The groups of `groupComparable`, with the words that belong to each member. */
export function groupQuotables(quotables: readonly Quotable[], options: TimingOption): QuotableGroup[] {
  const byObservation = new Map(quotables.map((quotable) => [quotable.observation, quotable]));
  return groupComparable([...byObservation.keys()], options).map((group) => ({
    group,
    quotes: group.members.flatMap((member) => byObservation.get(member) ?? []),
  }));
}
