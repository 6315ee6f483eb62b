import { referenceAddress } from '#lib/pages/addresses.ts';
import { basisLabel } from '#lib/schema/basis.ts';
import type { Reference } from '#lib/schema/reference.ts';
import { formatAsOf } from '#lib/words/zh/period.ts';
import { describePage, formatPlaceOfReference } from '#lib/words/zh/reference-source.ts';
import type { Absolute } from './absolute.ts';
import { type JsonLd, node } from './json-ld.ts';
import { type Publisher, valueJsonLd } from './park-json-ld.ts';

/** The figures that are no park's as a data set; those that lead are its measured variables. */
export function referencesJsonLd(references: readonly Reference[], publisher: Publisher, absolute: Absolute): JsonLd {
  const url = absolute('/references');
  const leading = references.flatMap(({ headline, figureById, sourceById }) =>
    headline.flatMap((id) => {
      const figure = figureById.get(id);
      const source = sourceById.get(figure?.source ?? '');
      return figure && source ? [{ figure, source }] : [];
    }),
  );
  return node({
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name: '全国和全省的党组织覆盖率，按分母分开',
    description: `${references.map(({ lead }) => lead).join('')}这些数不属于任何一个园区，每一个都写明数的是什么、分母属于哪一种、什么时候、印在哪里，不能与园区的数排序。`,
    url,
    inLanguage: 'zh-Hans',
    creator: node({ '@type': 'Organization', name: publisher.name, url: publisher.url }),
    isAccessibleForFree: true,
    variableMeasured: leading.map(({ figure, source }) =>
      node({
        '@type': 'PropertyValue',
        '@id': absolute(referenceAddress(figure)),
        name: figure.subject,
        ...valueJsonLd(figure),
        unitText: figure.unit,
        description: `${basisLabel[figure.basis]}；${formatAsOf(figure.period)}；${formatPlaceOfReference(source)}；${describePage(source)}`,
        url: absolute(referenceAddress(figure)),
      }),
    ),
    distribution: [
      node({
        '@type': 'DataDownload',
        contentUrl: absolute('/data/references.csv'),
        encodingFormat: 'text/csv',
      }),
    ],
  });
}
