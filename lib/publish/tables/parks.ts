import type { Park } from '#lib/schema/content.ts';
import { defineColumns } from './column.ts';
import { periodColumns } from './period-columns.ts';
import type { Table } from './table.ts';

export const parkTable: Table<Park> = {
  name: 'parks',
  title: '园区',
  description: '每一行是一个园区的案例。',
  columns: defineColumns<Park>({
    park: { label: '案例', meaning: '案例的编号，也是地址的一部分', cell: ({ slug }) => slug },
    name: { label: '园区', meaning: '来源对园区的称呼', cell: ({ name }) => name },
    nameNote: {
      label: '名称说明',
      meaning: '称呼需要交代时写明，否则为空',
      optional: true,
      cell: ({ nameNote }) => nameNote ?? null,
    },
    designation: { label: '园区类别', meaning: '来源怎样称呼这类园区', cell: ({ designation }) => designation },
    province: { label: '省份', meaning: '所在的省、自治区或直辖市', cell: ({ province }) => province },
    city: { label: '城市', meaning: '所在的市、州或县市', cell: ({ city }) => city },
    deck: { label: '导语', meaning: '一句话说这个案例', cell: ({ deck }) => deck },
    summary: { label: '摘要', meaning: '两三句话说这个案例', cell: ({ summary }) => summary },
    ...periodColumns,
    checkedOn: {
      label: '核对日期',
      meaning: '最近一次拿数据和原文逐项核对的日期；没有核对过则为空',
      type: 'date',
      optional: true,
      cell: ({ checkedOn }) => checkedOn ?? null,
    },
    added: {
      label: '收录日期',
      meaning: '收录这个园区的日期；没有写则为空',
      type: 'date',
      optional: true,
      cell: ({ added }) => added ?? null,
    },
    figures: {
      label: '数据项数',
      meaning: '这个案例登记了多少项数据',
      type: 'integer',
      cell: ({ observations }) => observations.length,
    },
    practices: {
      label: '做法数',
      meaning: '这个案例登记了多少种做法，打算做的也算',
      type: 'integer',
      cell: ({ practices }) => practices.length,
    },
    url: { label: '地址', meaning: '案例页的地址', format: 'address', cell: ({ slug }) => `/parks/${slug}` },
  }),
  primaryKey: ['park'],
  foreignKeys: [],
};
