import { indexOnce } from '#lib/pages/indexes.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import { catalogOf } from './catalog.ts';
import { allOfIt, type Survey, surveyIndicator } from './survey.ts';

type Asked = { parks: readonly Park[]; surveys: readonly Survey[] };

/** What was asked last of some content: a page of a comparison, its head and its line for a frame ask for one set. */
const askedLast = indexOnce((_content: object): Asked => ({ parks: [], surveys: [] }));

const isSame = (one: readonly Park[], other: readonly Park[]) =>
  one.length === other.length && one.every((park, index) => park === other[index]);

/**
 * The indicators that at least two of the parks have a value of, each surveyed across these parks alone, in the order of
 * the pages.
 *
 * @example surveyShared(content, [guiyang, quanzhou]).map(({ indicator }) => indicator.id) // ['org-coverage', …]
 */
export function surveyShared(
  content: Pick<Content, 'parks' | 'indicators'>,
  parks: readonly Park[],
): readonly Survey[] {
  const last = askedLast(content);
  if (isSame(last.parks, parks)) return last.surveys;
  const { indicatorsByPark } = catalogOf(content);
  const held = new Set(parks.flatMap(({ slug }) => [...(indicatorsByPark.get(slug) ?? [])]));
  const surveys = content.indicators
    .filter(({ id }) => held.has(id))
    .map((indicator) => surveyIndicator(content, indicator, { parks, most: allOfIt }))
    .filter(({ parksWithValue }) => parksWithValue > 1);
  return Object.assign(last, { parks, surveys }).surveys;
}
