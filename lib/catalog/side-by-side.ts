import type { Content, Park } from '#lib/schema/content.ts';
import { catalogOf } from './catalog.ts';
import { allOfIt, type Survey, surveyIndicator } from './survey.ts';

/**
 * The indicators that at least two of the parks have a value of, each surveyed across these parks alone, in the order of
 * the pages.
 *
 * @example surveyShared(content, [guiyang, quanzhou]).map(({ indicator }) => indicator.id) // ['org-coverage', …]
 */
export function surveyShared(content: Pick<Content, 'parks' | 'indicators'>, parks: readonly Park[]): Survey[] {
  const { indicatorsByPark } = catalogOf(content);
  const held = new Set(parks.flatMap(({ slug }) => [...(indicatorsByPark.get(slug) ?? [])]));
  return content.indicators
    .filter(({ id }) => held.has(id))
    .map((indicator) => surveyIndicator(content, indicator, { parks, most: allOfIt }))
    .filter(({ parksWithValue }) => parksWithValue > 1);
}
