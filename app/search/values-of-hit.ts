import { catalogOf } from '#lib/catalog/catalog.ts';
import type { Counterparts } from '#lib/catalog/facets/counterparts.ts';
import type { FacetValues } from '#lib/catalog/facets/table.ts';
import { valuesOfFigure, valuesOfPlace, valuesOfPractice } from '#lib/catalog/facets/values.ts';
import type { Hit } from '#lib/catalog/search/ask.ts';
import { type FacetId, facetIds } from '#lib/pages/facet-ids.ts';
import type { Content } from '#lib/schema/content.ts';

const none: FacetValues = {};

/**
 * By what a hit can be found, beside its kind: what is in a case by its park, a figure and a practice by what they are.
 *
 * @param wanted the facets that are asked for
 */
export function valuesOfHit(
  content: Content,
  counterparts: Counterparts,
  { document, kind, id }: Hit,
  wanted: readonly FacetId[] = facetIds,
): FacetValues {
  const [folder, slug = ''] = document.split('/');
  const park = folder === 'parks' ? catalogOf(content).parkBySlug.get(slug) : undefined;
  if (!park) return none;
  const figure = kind === 'figure' ? park.observationById.get(id) : undefined;
  const practice = kind === 'practice' ? park.practices.find((one) => one.id === id) : undefined;
  if (figure) return valuesOfFigure(park, figure, counterparts, wanted);
  return practice ? valuesOfPractice(content, park, practice, wanted) : valuesOfPlace(park, wanted);
}
