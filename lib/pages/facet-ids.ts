/**
 * By what lists can be narrowed, in the order of addresses. `kind` is that of a hit; `year` is that of the end of a
 * period; `comparable` tells whether another park has a figure that it may be compared with.
 */
export const facetIds = [
  'kind',
  'province',
  'category',
  'type',
  'theme',
  'indicator',
  'year',
  'scope',
  'status',
  'evidence',
  'comparable',
] as const;
export type FacetId = (typeof facetIds)[number];

/** Where the facets stand on a page that has some. */
export const facetsId = 'facets';

/** The facets of lists of one kind of things. */
export const narrowingFacets = facetIds.filter((facet) => facet !== 'kind');

/** What somebody chose: at most one value of each facet. */
export type Chosen = Partial<Record<FacetId, string>>;

/** The value of what has none: no indicator, no time. */
export const noValue = 'none';

/** How a year that was inferred is told from one that is printed: `2023-inferred`. */
export const inferredYear = '-inferred';

/** The groups of hits, in the order in which they stand where none fits better. */
export const hitGroups = [
  'parks',
  'indicators',
  'organizations',
  'terms',
  'figures',
  'practices',
  'texts',
  'sources',
  'corrections',
] as const;
export type HitGroup = (typeof hitGroups)[number];
