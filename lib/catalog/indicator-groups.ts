import type { Group } from '#lib/compare/groups.ts';
import { indexOnce } from '#lib/pages/indexes.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Catalogued, catalogOf } from './catalog.ts';
import { groupsAcross } from './survey.ts';

/** Figures of one indicator that may be seen together. */
export type IndicatorGroup = { indicator: Indicator; group: Group };

type Grouped = { groups: readonly IndicatorGroup[]; ofFigure: ReadonlyMap<Observation, IndicatorGroup> };

function groupFigures(content: Catalogued, indicator: Indicator): Grouped {
  const groups = groupsAcross(content, indicator).map((group) => ({ indicator, group }));
  return { groups, ofFigure: new Map(groups.flatMap((one) => one.group.members.map((figure) => [figure, one]))) };
}

/** The groups of one indicator, worked out when they are first asked for: those of all take a second of many parks. */
const groupsIn = indexOnce(
  (content: Catalogued) => indexOnce((indicator: Indicator) => groupFigures(content, indicator)),
  { sharedAs: 'groups' },
);

/**
 * The groups of every indicator in the order of the pages, the largest of each first: what the page of the indicator
 * shows as bands.
 *
 * @example indicatorGroups(content)[0] // { indicator: orgCoverage, group: { members: […], … } }
 */
export const indicatorGroups = (content: Catalogued): IndicatorGroup[] =>
  content.indicators.flatMap((indicator) => groupsIn(content)(indicator).groups);

/** The group of a figure that stands for its series; an earlier one is in none. */
export function groupOfFigure(content: Catalogued, figure: Observation): IndicatorGroup | undefined {
  const indicator = figure.indicator === null ? undefined : catalogOf(content).indicatorById.get(figure.indicator);
  return indicator && groupsIn(content)(indicator).ofFigure.get(figure);
}
