import { compareObservations } from '#lib/compare/comparison.ts';
import { dimensionKey } from '#lib/compare/dimensions.ts';
import { areOfTwoParks } from '#lib/compare/owner.ts';
import type { Verdict } from '#lib/compare/verdict.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Catalogued, catalogOf } from '../catalog.ts';
import type { Work } from '../in-turns.ts';

/**
 * The best that may be said of comparing a figure with one of another park; figures that may be compared with none are
 * not there.
 */
export type Counterparts = ReadonlyMap<Observation, Exclude<Verdict, 'not-comparable'>>;

/** Whether nothing about a figure itself asks for caution: no open point, no unstated denominator or time, no qualifier. */
const isPlain = (figure: Observation, { timing }: Indicator) =>
  compareObservations(figure, figure, { timing }).verdict === 'comparable';

type Found = Map<Observation, 'comparable' | 'caution'>;
type Groups = Map<string, Observation[]>;

function addTo(groups: Groups, key: string, figure: Observation): void {
  const members = groups.get(key);
  if (members) members.push(figure);
  else groups.set(key, [figure]);
}

/** When a figure holds, as far as comparing asks. */
const timeOf = ({ period }: Observation) => (period ? `${period.start} ${period.end}` : '');

/**
 * Whether a figure may be compared with a plain one of another park, of a group that may be seen together: what still stands
 * between two of them is their times, so that each two times are judged once.
 */
function createComparable(plain: readonly Observation[], indicator: Indicator): (figure: Observation) => boolean {
  const byTime: Groups = new Map();
  for (const figure of plain) addTo(byTime, timeOf(figure), figure);
  const judged = new Map<string, boolean>();
  const isNear = (a: Observation, b: Observation) => {
    const times = `${timeOf(a)} ${timeOf(b)}`;
    const isComparable = judged.get(times) ?? compareObservations(a, b, indicator).verdict === 'comparable';
    judged.set(times, isComparable);
    return isComparable;
  };
  const others = [...byTime.values()];
  return (figure) =>
    [byTime.get(timeOf(figure)) ?? [], ...others].some(
      (ofTime) => ofTime[0] && isNear(figure, ofTime[0]) && ofTime.some((other) => areOfTwoParks(figure, other)),
    );
}

function* judgeIndicator(indicator: Indicator, figures: readonly Observation[], found: Found): Work<void> {
  const groups: Groups = new Map();
  for (const figure of figures) {
    addTo(groups, dimensionKey(figure, indicator), figure);
    yield;
  }
  for (const members of groups.values()) {
    const plain: Observation[] = [];
    for (const one of members) {
      if (isPlain(one, indicator)) plain.push(one);
      yield;
    }
    const mayBeComparable = new Set(plain);
    const isComparable = createComparable(plain, indicator);
    for (const figure of members) {
      if (members.some((other) => areOfTwoParks(figure, other)))
        found.set(figure, mayBeComparable.has(figure) && isComparable(figure) ? 'comparable' : 'caution');
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
