import type { Catalogued } from '#lib/catalog/catalog.ts';
import { type Disclosure, disclosuresOf } from '#lib/catalog/disclosures.ts';
import type { Park } from '#lib/schema/content.ts';
import { disclosureLabel, toldOnly } from '#lib/words/zh/disclosure.ts';
import { defineColumns } from './column.ts';
import { pointsTo, type Table } from './table.ts';

export type DisclosureRow = { cell: Disclosure; park: Park; isReadInPart: boolean };

/** A row for each park and each indicator that a source is asked for. */
export const disclosureRows = (content: Catalogued): DisclosureRow[] =>
  disclosuresOf(content).flatMap(({ park, cells, isReadInPart }) =>
    cells.map((cell) => ({ cell, park, isReadInPart })),
  );

/** The statement speaks only where there is no value. */
const said = ({ cell: { kind, statement } }: DisclosureRow) => (kind === 'told-without-number' ? statement : null);

export const disclosureTable: Table<DisclosureRow> = {
  name: 'disclosures',
  title: '披露情况',
  description: `每一行是一个园区和一个指标：看到的文章印了数，${toldOnly}，还是没有提到。说的是看到的文章，不是园区知不知道。`,
  columns: defineColumns<DisclosureRow>({
    park: { label: '案例', meaning: '案例的编号', cell: ({ park }) => park.slug },
    indicator: { label: '指标', meaning: '指标的编号', cell: ({ cell }) => cell.indicator.id },
    disclosure: {
      label: '披露情况',
      meaning: '看到的文章怎么说',
      codes: disclosureLabel,
      cell: ({ cell }) => cell.kind,
    },
    figures: {
      label: '数据',
      meaning: '印了数的，是哪几项数据的编号；否则为空',
      type: 'list',
      optional: true,
      cell: ({ cell }) => cell.figures.map(({ id }) => id),
    },
    ofPark: {
      label: '是园区自己的数',
      meaning: '印了数的，其中有没有园区自己的数；没有印数的为空',
      type: 'boolean',
      optional: true,
      cell: ({ cell: { kind, isOwn } }) => (kind === 'value' ? isOwn : null),
    },
    says: {
      label: '说法',
      meaning: '说到了没有给数的，来源怎么说；否则为空',
      optional: true,
      cell: (row) => said(row)?.says ?? null,
    },
    source: {
      label: '来源编号',
      meaning: '这个说法的来源在案例里的编号；没有说法的为空',
      optional: true,
      cell: (row) => said(row)?.source ?? null,
    },
    paragraph: {
      label: '段落',
      meaning: '这个说法所在的段落号；没有说法的、只读到节选的为空',
      type: 'integer',
      optional: true,
      cell: (row) => said(row)?.paragraph ?? null,
    },
    readInPart: {
      label: '有来源只读到节选',
      meaning: '为 true 时，没有提到只说明看到的那一部分没有提到',
      type: 'boolean',
      cell: ({ isReadInPart }) => isReadInPart,
    },
  }),
  primaryKey: ['park', 'indicator'],
  foreignKeys: [pointsTo(['park'], 'parks'), pointsTo(['indicator'], 'indicators')],
};
