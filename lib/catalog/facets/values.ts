import { judgeEvidence } from '#lib/compare/practice-evidence.ts';
import { inferredYear, noValue } from '#lib/pages/facet-ids.ts';
import { indexOnce } from '#lib/pages/indexes.ts';
import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { themesOfPractice } from '../themes.ts';
import type { Counterparts } from './counterparts.ts';
import type { FacetValues } from './table.ts';

const unique = (values: readonly string[]) => [...new Set(values)];

/** By what everything in a case can be found. */
export const valuesOfPlace = ({ province, designation }: Park): FacetValues => ({
  province: [province],
  category: [designation],
});

/** The year in which a period ends, marked where the period was inferred. */
const yearOf = ({ period, inferredFrom }: Pick<Observation, 'period' | 'inferredFrom'>) =>
  period === null ? noValue : `${period.end.slice(0, 4)}${inferredFrom === null ? '' : inferredYear}`;

const indicatorOf = ({ indicator }: Observation) => indicator ?? noValue;

const none: readonly string[] = [];

/** Of each figure of a park that bears practices out their types. */
const typesByFigure = indexOnce(({ practices }: Pick<Park, 'practices'>): ReadonlyMap<string, readonly string[]> => {
  const types = new Map<string, string[]>();
  for (const { type, figures } of practices)
    for (const id of figures ?? none) {
      const known = types.get(id);
      if (!known) types.set(id, [type]);
      else if (!known.includes(type)) known.push(type);
    }
  return types;
});

/** By what a figure can be found: its practice types are those of the practices that it bears out. */
export function valuesOfFigure(park: Park, figure: Observation, counterparts: Counterparts): FacetValues {
  return {
    ...valuesOfPlace(park),
    type: typesByFigure(park).get(figure.id) ?? none,
    theme: [figure.theme],
    indicator: [indicatorOf(figure)],
    year: [yearOf(figure)],
    scope: [figure.territory.kind],
    status: [figure.status],
    comparable: [counterparts.get(figure) ?? noValue],
  };
}

/**
 * By what a practice can be found: its status is its stage. What takes long to tell is told when it is asked for: a narrowed
 * search asks of thousands of practices for little.
 */
export const valuesOfPractice = (
  content: Pick<Content, 'practiceTypes'>,
  park: Park,
  practice: ResolvedPractice,
): FacetValues => ({
  ...valuesOfPlace(park),
  type: [practice.type],
  get theme() {
    return themesOfPractice(content, park, practice);
  },
  status: [practice.stage],
  get evidence() {
    return [judgeEvidence(practice, park).mark];
  },
});

/**
 * By what a park can be found: what it has a practice or a figure of. What is found of one of its figures or practices is
 * found of the park too, but for a figure without an indicator.
 */
export const valuesOfPark = (content: Pick<Content, 'practiceTypes'>, park: Park): FacetValues => ({
  ...valuesOfPlace(park),
  type: unique(park.practices.map(({ type }) => type)),
  theme: unique([
    ...park.observations.map(({ theme }) => theme),
    ...park.practices.flatMap((practice) => themesOfPractice(content, park, practice)),
  ]),
  indicator: unique(park.observations.flatMap(({ indicator }) => indicator ?? [])),
  year: unique(park.observations.map(yearOf)),
});
