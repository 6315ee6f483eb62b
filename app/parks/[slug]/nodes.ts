import type { CaseDates } from '#lib/catalog/case-dates.ts';
import { figuresAddress } from '#lib/pages/addresses.ts';
import type { JsonLd } from '#lib/publish/json-ld.ts';
import { articleJsonLd, parkDatasetJsonLd } from '#lib/publish/park-json-ld.ts';
import type { Park } from '#lib/schema/content.ts';
import { absoluteUrl, siteName } from '../../site.ts';
import { trailTo } from '../../trail.ts';

const publisher = () => ({ name: siteName, url: absoluteUrl('/') });

/** What a park's page says to machines: an article and the way to it. Dates are ISO. */
export const parkNodes = (park: Park, { checkedOn, changedOn }: CaseDates): JsonLd[] => [
  articleJsonLd(park, publisher(), absoluteUrl, { publishedOn: checkedOn, updatedOn: changedOn, image: null }),
  trailTo(['园区', '/parks'], [park.name, `/parks/${park.slug}`]),
];

/** What the page of all figures of a park says to machines: the way to it, and the figures as a data set. */
export const figuresNodes = (park: Park): JsonLd[] => [
  trailTo(['园区', '/parks'], [park.name, `/parks/${park.slug}`], ['全部数据', figuresAddress(park.slug)]),
  parkDatasetJsonLd(park, publisher(), absoluteUrl),
];
