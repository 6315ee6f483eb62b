import { stateHolding } from '#lib/catalog/editions.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { getContent } from '#lib/content/content.ts';
import { comparisonAddress, embedAddress, figurePageAddress } from '#lib/pages/addresses.ts';
import { comparisonFrame } from '#lib/publish/comparison-embed.ts';
import { figureFrame } from '#lib/publish/figure-embed.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { absoluteUrl } from './site.ts';

/** What is said of a figure in a frame of another site. */
export const embedOf = (park: Park, figure: Observation) => ({
  park,
  figure,
  corrections: getContent().corrections,
  state: stateHolding(getContent(), [figure]),
});

/** What is said of a comparison in a frame of another site. */
export function embedOfParks(parks: readonly Park[]) {
  const shared = surveyShared(getContent(), parks);
  const figures = shared.flatMap(({ rows }) => rows.map(({ figure }) => figure));
  return { parks, shared, state: stateHolding(getContent(), figures) };
}

const sourceOf = (page: string) => absoluteUrl(embedAddress(page) ?? page);

/** The line to paste that shows a figure: `<EmbedLine line={frameOf(park, figure)} />`. */
export const frameOf = (park: Park, figure: Observation) =>
  figureFrame(embedOf(park, figure), sourceOf(figurePageAddress(figure)));

/** The line to paste that shows a comparison. */
export const frameOfParks = (parks: readonly Park[]) =>
  comparisonFrame(embedOfParks(parks), sourceOf(comparisonAddress(parks.map(({ slug }) => slug))), absoluteUrl);
