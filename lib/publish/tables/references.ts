import { type ReferenceRow as Placed, rowsOfReference } from '#lib/catalog/yardstick.ts';
import { referenceAddress } from '#lib/pages/addresses.ts';
import { basisLabel } from '#lib/schema/basis.ts';
import type { Content } from '#lib/schema/content.ts';
import type { ReferenceFigure } from '#lib/schema/reference.ts';
import { describePage } from '#lib/words/zh/reference-source.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { defineColumns } from './column.ts';
import { statisticColumns } from './statistic-columns.ts';
import { pointsTo, type Table } from './table.ts';

export type ReferenceRow = ReferenceFigure & { of: Placed };

/** The figures of all references, those of one beside each other, each with its denominator. */
export const referenceRows = ({ references }: Pick<Content, 'references'>): ReferenceRow[] =>
  references.flatMap((reference) => rowsOfReference(reference).map((of) => ({ ...of.figure, of })));

const { note, territoryKind, status, open, ...statistic } = statisticColumns;
const { subject, population, denominator, denominatorMissing, numerator, ...valueAndPeriod } = statistic;

/** The figures that are no park's, with the columns of the observations where they apply. */
export const referenceTable: Table<ReferenceRow> = {
  name: 'references',
  title: '参照',
  description: '每一行是一个不属于任何一个园区的数：全国的、全省的，连同分母属于哪一种。不能与园区的数排序。',
  columns: defineColumns<ReferenceRow>({
    reference: { label: '参照', meaning: '参照文件的编号', cell: ({ reference }) => reference },
    referenceName: { label: '参照名称', meaning: '这一组数说的是什么', cell: ({ of }) => of.reference.name },
    id: { label: '编号', meaning: '数据的编号，永久不变', cell: ({ id }) => id },
    indicator: {
      label: '指标',
      meaning: '与哪个指标对着看；没有则为空',
      optional: true,
      cell: ({ of }) => of.reference.indicator,
    },
    name: { label: '名称', meaning: '这项数据的名称', cell: ({ name }) => name },
    subject,
    population,
    ...valueAndPeriod,
    basis: { label: '分母的种类', meaning: '分母属于哪一种', codes: basisLabel, cell: ({ basis }) => basis },
    denominator,
    denominatorMissing,
    numerator,
    total: {
      label: '分母的数',
      meaning: '同时印出的分母的编号；没有则为空',
      optional: true,
      cell: ({ total }) => total,
    },
    territoryKind,
    territory: { label: '统计范围', meaning: '范围的名称', cell: ({ territory }) => formatTerritory(territory) },
    status,
    open,
    source: { label: '来源', meaning: '报道的刊载处和日期', cell: ({ of }) => formatSource(of.source) },
    sourceUrl: {
      label: '来源网址',
      meaning: '只见于转存页的为空',
      format: 'uri',
      optional: true,
      cell: ({ of }) => of.source.url,
    },
    seen: {
      label: '在哪里见到',
      meaning: '网址在哪个网站，有没有人打开过；或只见于转存页',
      cell: ({ of }) => describePage(of.source),
    },
    wording: {
      label: '原句',
      meaning: '印着这个数的几个字，最多40个字；没有抄下的为空',
      optional: true,
      cell: ({ wording }) => wording,
    },
    note,
    url: { label: '地址', meaning: '这项数据的永久地址', format: 'address', cell: (row) => referenceAddress(row) },
  }),
  primaryKey: ['id'],
  foreignKeys: [pointsTo(['indicator'], 'indicators'), pointsTo(['unit'], 'units')],
};
