import type { Content, Park } from '#lib/schema/content.ts';
import { defineColumns } from './column.ts';
import { missingCodes } from './missing-codes.ts';
import { pointsTo, type Table } from './table.ts';

export type StatementRow = { park: Park; statement: Park['statements'][number]; number: number };

/** What sources say of an indicator without a number, park by park; `number` counts from 1 within a park. */
export const statementRows = ({ parks }: Pick<Content, 'parks'>): StatementRow[] =>
  parks.flatMap((park) => park.statements.map((statement, index) => ({ park, statement, number: index + 1 })));

export const statementTable: Table<StatementRow> = {
  name: 'statements',
  title: '没有数的说法',
  description: '每一行是一篇来源对一个指标的说法：说到了，没有给数。',
  columns: defineColumns<StatementRow>({
    park: { label: '案例', meaning: '案例的编号', cell: ({ park }) => park.slug },
    number: { label: '次序', meaning: '在案例里的次序，从1开始', type: 'integer', cell: ({ number }) => number },
    indicator: { label: '指标', meaning: '指标的编号', cell: ({ statement }) => statement.indicator },
    says: { label: '说法', meaning: '来源怎么说，由编辑转述', cell: ({ statement }) => statement.says },
    figures: {
      label: '数据',
      meaning: '与这句话有关的各项数据的编号；没有则为空',
      type: 'list',
      optional: true,
      cell: ({ statement }) => statement.figures ?? [],
    },
    source: { label: '来源编号', meaning: '来源在案例里的编号', cell: ({ statement }) => statement.source },
    paragraph: {
      label: '段落',
      meaning: '这句话所在的段落号',
      type: 'integer',
      optional: true,
      cell: ({ statement }) => statement.paragraph,
    },
    paragraphMissing: {
      label: '段落为何为空',
      meaning: '只读到节选，段落数不出来',
      codes: missingCodes('not-known'),
      optional: true,
      cell: ({ statement }) => (statement.paragraph === null ? 'not-known' : null),
    },
    anchor: {
      label: '定位',
      meaning: '原文里只出现一次的几个字；没有则为空',
      optional: true,
      cell: ({ statement }) => statement.anchor ?? null,
    },
    also: {
      label: '另见',
      meaning: '也这样说的其他来源的编号；没有则为空',
      type: 'list',
      optional: true,
      cell: ({ statement }) => statement.also.map(({ source }) => source),
    },
  }),
  primaryKey: ['park', 'number'],
  foreignKeys: [
    pointsTo(['park'], 'parks'),
    pointsTo(['indicator'], 'indicators'),
    pointsTo(['park', 'source'], 'sources', ['park', 'id']),
  ],
};
