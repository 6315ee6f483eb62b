import type { CaseDates } from '#lib/catalog/case-dates.ts';
import type { JsonLd } from '#lib/publish/json-ld.ts';
import { articleJsonLd, parkDatasetJsonLd } from '#lib/publish/park-json-ld.ts';
import type { Park } from '#lib/schema/content.ts';
import { absoluteUrl, siteName } from '../../site.ts';
import { trailTo } from '../../trail.ts';

/** What a park's page says to machines: an article, the way to it, and its figures as a data set. Dates are ISO. */
export function parkNodes(park: Park, { checkedOn, changedOn }: CaseDates): JsonLd[] {
  const publisher = { name: siteName, url: absoluteUrl('/') };
  return [
    articleJsonLd(park, publisher, absoluteUrl, { publishedOn: checkedOn, updatedOn: changedOn, image: null }),
    trailTo(['园区', '/parks'], [park.name, `/parks/${park.slug}`]),
    parkDatasetJsonLd(park, publisher, absoluteUrl),
  ];
}
