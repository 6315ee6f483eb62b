import type { Metadata } from 'next';
import { isDoneByPark } from '#lib/catalog/practices.ts';
import { keywordsOfPark } from '#lib/pages/limits.ts';
import { pictureAddress } from '#lib/pages/picture-address.ts';
import { governmentMeta } from '#lib/publish/government-meta.ts';
import type { Park } from '#lib/schema/content.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { citedAs } from '../../cited-as.ts';
import { datesOf } from '../../dates.ts';
import { absoluteUrl, pageMetadata } from '../../site.ts';

/** The head of a park's page: a card's tags, and the names that Chinese government sites use. */
export function parkMetadata(park: Park): Metadata {
  const path = `/parks/${park.slug}`;
  const { printedOn, checkedOn, changedOn } = datesOf(park);
  return {
    ...pageMetadata(path, park.name, park.summary, { publishedOn: printedOn, changedOn }),
    other: {
      ...citedAs(path, park.name, '园区党建案例'),
      ...governmentMeta({
        title: park.name,
        description: park.summary,
        url: absoluteUrl(path),
        publishedOn: checkedOn,
        source: park.sources.map(formatSource).join('；'),
        keywords: [park.name, park.city, ...new Set(park.practices.filter(isDoneByPark).map(({ name }) => name))].slice(
          0,
          keywordsOfPark,
        ),
        image: absoluteUrl(pictureAddress('card', path)),
      }),
    },
  };
}
