import { editionAddress } from '#lib/pages/editions.ts';
import type { Edition } from '#lib/schema/edition.ts';
import { nameEdition } from '#lib/words/zh/edition.ts';
import type { Absolute } from '../absolute.ts';
import type { Publisher } from '../data-files.ts';
import { type JsonLd, node } from '../json-ld.ts';
import { organization } from '../park-json-ld.ts';

/** An edition as a data set that never changes. */
export function editionJsonLd({ date, build }: Edition, publisher: Publisher, absolute: Absolute): JsonLd {
  const url = absolute(editionAddress(date));
  return node({
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name: `${publisher.name}：${nameEdition(date)}数据`,
    // Search engines ask for fifty characters.
    description: `当天${build.parks}个园区的${build.figures}项数据，每一行是一个印出来的数，连同统计对象、统计范围、参考期、分母和出处。发布以后不再改动。`,
    url,
    version: date,
    datePublished: date,
    inLanguage: 'zh-Hans',
    creator: organization(publisher),
    isAccessibleForFree: true,
    distribution: [
      node({
        '@type': 'DataDownload',
        contentUrl: `${url}/${build.archive.path}`,
        encodingFormat: 'application/zip',
        sha256: build.archive.hash.replace('sha256:', ''),
      }),
    ],
  });
}
