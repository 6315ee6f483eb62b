import type { Survey } from '#lib/catalog/survey.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { noFigure, notWritten } from '#lib/words/zh/missing.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { formatCsv } from './csv.ts';

const header = [
  '组',
  '园区',
  '指标',
  '数值',
  '指的是',
  '统计对象',
  '分母',
  '统计范围',
  '时间',
  '出处',
  '段落',
  '说明',
  '地址',
];

/** What tells the reader of a copied table that values of two groups are not to be ranked. */
const groupCaveat = '“组”相同的数据才可以放在一起看；不同组的口径不同，不能排序。';

/**
 * Surveys as rows of CSV: definitions and sources travel with every value, the caveat stands in the last row.
 *
 * @param absoluteUrl the address of the site put before one of its paths
 */
export function definitionCsv(surveys: Survey[], absoluteUrl: (address: string) => string): string {
  const rows = surveys.flatMap(({ bands, silent }) => [
    ...bands.flatMap(({ title, rows: figures }) =>
      figures.map(({ figure, owner, source, href }) => [
        title,
        owner,
        figure.name,
        formatValue(figure),
        figure.subject,
        figure.population,
        figure.kind === 'share' ? (figure.denominator ?? notWritten) : '',
        formatTerritory(figure.territory),
        formatWhen(figure),
        source,
        String(figure.paragraph),
        figure.note ?? '',
        absoluteUrl(href),
      ]),
    ),
    ...silent.map(({ park, says }) => [
      noFigure,
      park.name,
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      says ?? notWritten,
      absoluteUrl(`/parks/${park.slug}`),
    ]),
  ]);
  return formatCsv([header, ...rows, [groupCaveat]]);
}
