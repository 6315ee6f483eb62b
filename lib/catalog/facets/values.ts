import { judgeEvidence } from '#lib/compare/practice-evidence.ts';
import { type FacetId, facetIds, inferredYear, noValue } from '#lib/pages/facet-ids.ts';
import { indexOnce } from '#lib/pages/indexes.ts';
import { themesOfPractice } from '#lib/pages/theme-parks.ts';
import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Counterparts } from './counterparts.ts';
import type { FacetValues } from './table.ts';

const unique = (values: readonly string[]) => [...new Set(values)];

/** Who reads what a thing has of each facet. */
type Readers<Thing> = Partial<Record<FacetId, (thing: Thing) => readonly string[]>>;

/** Reads what is wanted and nothing else: a narrowed search asks of tens of thousands of figures for one facet. */
function readValues<Thing>(readers: Readers<Thing>, thing: Thing, wanted: readonly FacetId[]): FacetValues {
  const values: FacetValues = {};
  for (const facet of wanted) {
    const read = readers[facet];
    if (read) values[facet] = read(thing);
  }
  return values;
}

type Placed = { park: Park };

const ofPlace: Readers<Placed> = {
  province: ({ park }) => [park.province],
  category: ({ park }) => [park.designation],
};

/** By what everything in a case can be found. */
export const valuesOfPlace = (park: Park, wanted: readonly FacetId[] = facetIds): FacetValues =>
  readValues(ofPlace, { park }, wanted);

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

type PlacedFigure = Placed & { figure: Observation; counterparts: Counterparts };

const ofFigure: Readers<PlacedFigure> = {
  ...ofPlace,
  type: ({ park, figure }) => typesByFigure(park).get(figure.id) ?? none,
  theme: ({ figure }) => [figure.theme],
  indicator: ({ figure }) => [indicatorOf(figure)],
  year: ({ figure }) => [yearOf(figure)],
  scope: ({ figure }) => [figure.territory.kind],
  status: ({ figure }) => [figure.status],
  comparable: ({ figure, counterparts }) => [counterparts.get(figure) ?? noValue],
};

/** By what a figure can be found: its practice types are those of the practices that it bears out. */
export const valuesOfFigure = (
  park: Park,
  figure: Observation,
  counterparts: Counterparts,
  wanted: readonly FacetId[] = facetIds,
): FacetValues => readValues(ofFigure, { park, figure, counterparts }, wanted);

type Typed = { content: Pick<Content, 'practiceTypes'> };
type PlacedPractice = Placed & Typed & { practice: ResolvedPractice };

const ofPractice: Readers<PlacedPractice> = {
  ...ofPlace,
  type: ({ practice }) => [practice.type],
  theme: ({ content, park, practice }) => themesOfPractice(content, park, practice),
  status: ({ practice }) => [practice.stage],
  evidence: ({ park, practice }) => [judgeEvidence(practice, park).mark],
};

/** By what a practice can be found: its status is its stage. */
export const valuesOfPractice = (
  content: Typed['content'],
  park: Park,
  practice: ResolvedPractice,
  wanted: readonly FacetId[] = facetIds,
): FacetValues => readValues(ofPractice, { content, park, practice }, wanted);

const ofPark: Readers<Placed & Typed> = {
  ...ofPlace,
  type: ({ park }) => unique(park.practices.map(({ type }) => type)),
  theme: ({ content, park }) =>
    unique([
      ...park.observations.map(({ theme }) => theme),
      ...park.practices.flatMap((practice) => themesOfPractice(content, park, practice)),
    ]),
  indicator: ({ park }) => unique(park.observations.flatMap(({ indicator }) => indicator ?? [])),
  year: ({ park }) => unique(park.observations.map(yearOf)),
};

/**
 * By what a park can be found: what it has a practice or a figure of. What is found of one of its figures or practices is
 * found of the park too, but for a figure without an indicator.
 */
export const valuesOfPark = (content: Typed['content'], park: Park): FacetValues =>
  readValues(ofPark, { content, park }, facetIds);
