import { type Group, groupComparable } from '#lib/compare/groups.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Catalogued, catalogOf } from './catalog.ts';
import { rowsOf } from './rows.ts';

/** Figures of one indicator that may be seen together. */
export type IndicatorGroup = { indicator: Indicator; group: Group };

export type IndicatorGroups = {
  groups: readonly IndicatorGroup[];
  /** Of the figures that stand for their series; an earlier one is in no group. */
  ofFigure: ReadonlyMap<Observation, IndicatorGroup>;
};

const known = new WeakMap<Catalogued, IndicatorGroups>();

/**
 * The groups of every indicator in the order of the pages, the largest of each first: what the page of the indicator
 * shows as bands.
 *
 * @example indicatorGroups(content).groups[0] // { indicator: orgCoverage, group: { members: […], … } }
 */
export function indicatorGroups(content: Catalogued): IndicatorGroups {
  const found = known.get(content);
  if (found) return found;
  const { figures, parkBySlug } = catalogOf(content);
  const groups = content.indicators.flatMap((indicator) => {
    const current = [...(figures.get(indicator.id) ?? [])].flatMap(([slug, held]) => {
      const park = parkBySlug.get(slug);
      return park ? rowsOf(park, held, indicator).map(({ figure }) => figure) : [];
    });
    return groupComparable(current, indicator).map((group) => ({ indicator, group }));
  });
  const ofFigure = new Map(groups.flatMap((one) => one.group.members.map((figure) => [figure, one] as const)));
  const made = { groups, ofFigure };
  known.set(content, made);
  return made;
}
