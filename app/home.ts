import { newsInBrief } from '#lib/catalog/news.ts';
import { pictureOf } from '#lib/catalog/park-picture.ts';
import { typesTold } from '#lib/catalog/practices.ts';
import { sampleClaim } from '#lib/catalog/sample-claim.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { figuresOf } from '#lib/compare/drawn.ts';
import { correctionsOnHome, newestOnHome } from '#lib/pages/limits.ts';
import { newestParks } from '#lib/pages/newest-parks.ts';
import type { Content } from '#lib/schema/content.ts';

/** The rate that the most parks print, drawn on one axis. */
const drawn = 'org-coverage';

/** What the front page shows of the content; its example of what may be written is of figures that it does not show. */
export function findHome(content: Content) {
  const { parks, indicators } = content;
  const indicator = indicators.find(({ id }) => id === drawn);
  const survey = indicator ? surveyIndicator(content, indicator) : null;
  const listed = newestParks(parks);
  const shown = [
    ...(survey?.rows.map(({ figure }) => figure) ?? []),
    ...listed.flatMap((park) => pictureOf(park) ?? []).flatMap(figuresOf),
  ];
  return {
    survey: survey && survey.parksWithValue > 0 && parks.length > 1 ? survey : null,
    types: parks.length > 1 ? typesTold(content) : [],
    listed,
    sample: sampleClaim(surveyShared(content, parks), new Set(shown)),
    news: newsInBrief(content, { parks: newestOnHome, corrections: correctionsOnHome }),
  };
}
