import type { Observation } from '#lib/schema/observation.ts';
import { measureOf } from '#lib/schema/unit.ts';

/**
 * What two figures must agree in to be compared at all. Each facet turns an observation into a text, and two figures are
 * not-comparable exactly when one of the texts differs, so “not not-comparable” is an equivalence and groups are a true partition.
 */
export const facets = {
  /** A figure outside every indicator is measured by its own name. */
  measure: ({ indicator, name }) => (indicator === null ? `name ${name}` : `indicator ${indicator}`),
  kind: ({ kind }) => kind,
  /** Units of one measure convert into each other; 个, 家, 名 are measure words, but 人次 is no 人. */
  unit: ({ unit }) => measureOf(unit),
  population: ({ population }) => population,
  /**
   * A rate that states no denominator is taken as a rate of its whole population, and then only with caution. This keeps
   * the partition true: if “unstated” went with every stated denominator, two different ones would meet in one group.
   */
  denominator: ({ kind, denominator, population }) =>
    kind === 'share' && denominator !== null && denominator !== population ? denominator : '',
  /** Two cities may be compared, two places of no common kind may not. */
  territory: ({ territory }) => (territory.kind === 'other' ? `other ${territory.name ?? ''}` : territory.kind),
  status: ({ status }) => status,
} as const satisfies Record<string, (observation: Observation) => string>;

export type Facet = keyof typeof facets;

/** One text for all facets: two observations share it exactly when they are not not-comparable. */
export const facetKey = (observation: Observation) =>
  JSON.stringify(Object.values(facets).map((facet) => facet(observation)));
