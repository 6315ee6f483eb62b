import { compareObservations } from '#lib/compare/comparison.ts';
import { facetKey } from '#lib/compare/facets.ts';
import { areOfTwoParks } from '#lib/compare/owner.ts';
import type { Verdict } from '#lib/compare/verdict.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Catalogued, catalogOf } from '../catalog.ts';

/** The best that may be said of comparing a figure with one of another park; figures that may be compared with none are not there. */
export type Counterparts = ReadonlyMap<Observation, Exclude<Verdict, 'not-comparable'>>;

/** Whether nothing about a figure itself asks for caution: no open point, no unstated denominator or time, no qualifier. */
const isPlain = (figure: Observation, { timing }: Indicator) =>
  compareObservations(figure, figure, { timing }).verdict === 'comparable';

function ofIndicator(
  indicator: Indicator,
  figures: readonly Observation[],
  found: Map<Observation, 'comparable' | 'caution'>,
) {
  const groups = new Map<string, Observation[]>();
  for (const figure of figures) {
    const key = facetKey(figure, indicator);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  for (const members of groups.values()) {
    const plain = members.filter((one) => isPlain(one, indicator));
    for (const figure of members) {
      if (!members.some((other) => areOfTwoParks(figure, other))) continue;
      const isComparable =
        plain.includes(figure) &&
        plain.some(
          (other) =>
            areOfTwoParks(figure, other) && compareObservations(figure, other, indicator).verdict === 'comparable',
        );
      found.set(figure, isComparable ? 'comparable' : 'caution');
    }
  }
}

const known = new WeakMap<Catalogued, Counterparts>();

/** Every figure that another park has a counterpart of, judged once for some content. */
export function counterpartsOf(content: Catalogued): Counterparts {
  const judged = known.get(content);
  if (judged) return judged;
  const found = new Map<Observation, 'comparable' | 'caution'>();
  const { figures } = catalogOf(content);
  for (const indicator of content.indicators)
    ofIndicator(indicator, [...(figures.get(indicator.id)?.values() ?? [])].flat(), found);
  known.set(content, found);
  return found;
}
