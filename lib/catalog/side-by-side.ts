import { verdictOf } from '#lib/compare/comparison.ts';
import { type Group, groupComparable } from '#lib/compare/groups.ts';
import type { Verdict } from '#lib/compare/verdict.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { sayReasonOfMany } from '#lib/words/zh/reason.ts';

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

/** The row of one indicator, or null where fewer than two of the parks have a value. */
export function deriveSharedIndicator(indicator: Indicator, figures: readonly Observation[]): SharedIndicator | null {
  const own = figures.filter((figure) => figure.indicator === indicator.id);
  if (parksOf(own) < 2) return null;
  const options = { timing: indicator.timing };
  const { verdict, reasons } = verdictOf(own, options);
  const figuresByPark = new Map<string, Observation[]>();
  for (const figure of own) figuresByPark.set(figure.park, [...(figuresByPark.get(figure.park) ?? []), figure]);
  return {
    indicator,
    figuresByPark,
    verdict,
    reasons: reasons.map((reason) => sayReasonOfMany(reason, own)),
    groups: groupComparable(own, options).filter(({ members }) => parksOf(members) > 1),
  };
}
