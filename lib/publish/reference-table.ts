import { referenceAddress } from '#lib/pages/addresses.ts';
import { basisLabel } from '#lib/schema/basis.ts';
import type { Reference } from '#lib/schema/reference.ts';
import { describePage } from '#lib/words/zh/reference-source.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import type { Absolute } from './observation-table.ts';
import { recordLabel } from './record.ts';
import { describeFields, type Table, toRows } from './table.ts';

const {
  subject,
  unit,
  kind,
  printed,
  qualifier,
  periodInferredFrom,
  population,
  denominator,
  territoryKind,
  territory,
  status,
  source,
} = recordLabel;

const fields = describeFields({
  reference: { label: '参照', meaning: '参照文件的编号' },
  referenceName: { label: '参照名称', meaning: '这一组数说的是什么' },
  id: { label: '编号', meaning: '数据的编号，永久不变' },
  indicator: { label: '指标', meaning: '与哪个指标对着看；没有则为空', optional: true },
  name: { label: '名称', meaning: '这项数据的名称' },
  subject,
  value: { ...recordLabel.value, type: 'number', optional: true },
  unit,
  kind,
  printed,
  qualifier: { ...qualifier, optional: true },
  period: { label: '参考期', meaning: '数据说的是什么时候，按 ISO 8601 书写；“2010-12”就是2010年底' },
  periodInferredFrom: { ...periodInferredFrom, optional: true },
  population,
  basis: {
    label: '分母的种类',
    meaning: Object.entries(basisLabel)
      .map(([code, label]) => `${code} ${label}`)
      .join('、'),
  },
  denominator: { ...denominator, optional: true },
  numerator: { label: '分子', meaning: '同时印出的分子的编号；没有则为空', optional: true },
  total: { label: '分母的数', meaning: '同时印出的分母的编号；没有则为空', optional: true },
  territoryKind,
  territory,
  status,
  source,
  sourceUrl: { label: '来源网址', meaning: '只见于转存页的为空', format: 'uri', optional: true },
  seen: { label: '在哪里见到', meaning: '网址在哪个网站，有没有人打开过；或只见于转存页' },
  wording: { label: '原句', meaning: '印着这个数的几个字，最多40个字；没有抄下的为空', optional: true },
  note: { ...recordLabel.note, optional: true },
  url: { ...recordLabel.url, format: 'uri' },
});

/** The figures that are no park's, one a row, with the columns of the observations where they apply. */
export function referenceTable(references: readonly Reference[], absolute: Absolute): Table {
  const records = references.flatMap((reference) =>
    reference.figures.map((figure) => {
      const article = reference.sourceById.get(figure.source);
      if (!article) throw new Error(`unknown source ${figure.source} passed the check`);
      return {
        reference: reference.id,
        referenceName: reference.name,
        id: figure.id,
        indicator: reference.indicator ?? '',
        name: figure.name,
        subject: figure.subject,
        value: figure.value ?? '',
        unit: figure.unit,
        kind: figure.kind,
        printed: figure.printed,
        qualifier: figure.qualifier ?? '',
        period: figure.period?.text ?? '未说明',
        periodInferredFrom: figure.inferredFrom ?? '',
        population: figure.population,
        basis: figure.basis,
        denominator: figure.kind === 'share' ? (figure.denominator ?? '未说明') : '',
        numerator: figure.numerator ?? '',
        total: figure.total ?? '',
        territoryKind: figure.territory.kind,
        territory: formatTerritory(figure.territory),
        status: figure.status,
        source: formatSource(article),
        sourceUrl: article.url ?? '',
        seen: describePage(article),
        wording: figure.wording ?? '',
        note: figure.note ?? '',
        url: absolute(referenceAddress(figure)),
      };
    }),
  );
  return {
    name: 'references',
    title: '参照',
    description: '每一行是一个不属于哪个园区的数：全国的、全省的，连同分母属于哪一种。不能与园区的数排序。',
    fields,
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['indicator'], reference: { resource: 'indicators', fields: ['indicator'] } }],
    rows: toRows(fields, records),
  };
}
