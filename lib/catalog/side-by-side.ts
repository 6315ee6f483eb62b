import type { Comparison, TimingOption } from '#lib/compare/comparison.ts';
import { type Group, groupComparable } from '#lib/compare/groups.ts';
import { findReasons } from '#lib/compare/many.ts';
import { compareObservations, type Verdict, worstOf } from '#lib/compare/verdict.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';

/**
 * One indicator that at least two of the parks have. `verdict` is the worst of the pairs across parks; `groups` are the
 * sets of figures of two parks or more that may all the same be seen together.
 */
export type SharedIndicator = {
  indicator: Indicator;
  figuresByPark: Map<string, Observation[]>;
  verdict: Verdict;
  reasons: string[];
  groups: Group[];
};

const parksOf = (figures: readonly Observation[]) => new Set(figures.map(({ park }) => park)).size;

/** The reasons of one pair as they are; those of several pairs each kind once, said of all figures. */
function sayReasons(
  comparisons: readonly Comparison[],
  figures: readonly Observation[],
  options: TimingOption,
): string[] {
  const [first, ...more] = comparisons;
  if (more.length === 0) return first?.reasons.map(({ sentence }) => sentence) ?? [];
  const kinds = new Set(comparisons.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)));
  const ofAll = findReasons(figures, options).map(({ reason }) => reason);
  return ofAll.filter(({ kind }) => kinds.has(kind)).map(({ sentence }) => sentence);
}

/** The row of one indicator, or null where fewer than two of the parks have a value. */
export function deriveSharedIndicator(indicator: Indicator, figures: readonly Observation[]): SharedIndicator | null {
  const own = figures.filter((figure) => figure.indicator === indicator.id);
  if (parksOf(own) < 2) return null;
  const options = { timing: indicator.timing };
  const comparisons = own.flatMap((a, index) =>
    own.slice(index + 1).flatMap((b) => (a.park === b.park ? [] : [compareObservations(a, b, options)])),
  );
  const figuresByPark = new Map<string, Observation[]>();
  for (const figure of own) figuresByPark.set(figure.park, [...(figuresByPark.get(figure.park) ?? []), figure]);
  return {
    indicator,
    figuresByPark,
    verdict: worstOf(comparisons.map(({ verdict }) => verdict)),
    reasons: sayReasons(comparisons, own, options),
    groups: groupComparable(own, options).filter(({ members }) => parksOf(members) > 1),
  };
}
