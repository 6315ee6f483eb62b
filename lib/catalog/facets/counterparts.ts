import { compareObservations } from '#lib/compare/comparison.ts';
import { facetKey } from '#lib/compare/facets.ts';
import { areOfTwoParks } from '#lib/compare/owner.ts';
import type { Verdict } from '#lib/compare/verdict.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Catalogued, catalogOf } from '../catalog.ts';
import type { Work } from '../in-turns.ts';

/** The best that may be said of comparing a figure with one of another park; figures that may be compared with none are not there. */
export type Counterparts = ReadonlyMap<Observation, Exclude<Verdict, 'not-comparable'>>;

/** Whether nothing about a figure itself asks for caution: no open point, no unstated denominator or time, no qualifier. */
const isPlain = (figure: Observation, { timing }: Indicator) =>
  compareObservations(figure, figure, { timing }).verdict === 'comparable';

type Found = Map<Observation, 'comparable' | 'caution'>;

function* judgeIndicator(indicator: Indicator, figures: readonly Observation[], found: Found): Work<void> {
  const groups = new Map<string, Observation[]>();
  for (const figure of figures) {
    const key = facetKey(figure, indicator);
    const members = groups.get(key);
    if (members) members.push(figure);
    else groups.set(key, [figure]);
    yield;
  }
  for (const members of groups.values()) {
    const plain: Observation[] = [];
    for (const one of members) {
      if (isPlain(one, indicator)) plain.push(one);
      yield;
    }
    const mayBeComparable = new Set(plain);
    for (const figure of members) {
      if (!members.some((other) => areOfTwoParks(figure, other))) continue;
      const isComparable =
        mayBeComparable.has(figure) &&
        plain.some(
          (other) =>
            areOfTwoParks(figure, other) && compareObservations(figure, other, indicator).verdict === 'comparable',
        );
      found.set(figure, isComparable ? 'comparable' : 'caution');
      yield;
    }
  }
}

/** Judges every figure that another park has a counterpart of. */
export function* judgeCounterparts(content: Catalogued): Work<Counterparts> {
  const found: Found = new Map();
  const { figures } = catalogOf(content);
  for (const indicator of content.indicators)
    yield* judgeIndicator(indicator, [...(figures.get(indicator.id)?.values() ?? [])].flat(), found);
  return found;
}
