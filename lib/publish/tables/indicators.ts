import type { Indicator } from '#lib/schema/indicator.ts';
import { themeLabel } from '#lib/schema/theme.ts';
import { defineColumns } from './column.ts';
import { pointsTo, type Table } from './table.ts';

export const indicatorTable: Table<Indicator> = {
  name: 'indicators',
  title: '指标',
  description: '每一行是几个园区都可能有的一种数，连同定义和决定能不能比的口径。',
  columns: defineColumns<Indicator>({
    indicator: { label: '指标', meaning: '指标的编号，也是地址的一部分', cell: ({ id }) => id },
    name: { label: '名称', meaning: '指标名', cell: ({ name }) => name },
    unit: { label: '单位', meaning: '数值的单位', cell: ({ unit }) => unit },
    timing: {
      label: '时点或时期',
      meaning: '某一时点的数，还是一段时期累计的数',
      codes: { stock: '时点', flow: '时期' },
      cell: ({ timing }) => timing,
    },
    theme: { label: '主题', meaning: '指标说的是哪一方面', codes: themeLabel, cell: ({ theme }) => theme },
    definition: { label: '定义', meaning: '数的是什么', cell: ({ definition }) => definition },
    dependsOn: {
      label: '数值取决于',
      meaning: '口径上的几件事；不一样就不能直接相比',
      type: 'list',
      delimiter: '；',
      cell: ({ dependsOn }) => dependsOn,
    },
    populations: {
      label: '统计对象',
      meaning: '可能数的是哪几批；不是同一批的不能相比',
      type: 'list',
      delimiter: '；',
      cell: ({ populations }) => populations,
    },
    url: { label: '地址', meaning: '指标页的地址', format: 'address', cell: ({ id }) => `/indicators/${id}` },
  }),
  primaryKey: ['indicator'],
  foreignKeys: [pointsTo(['unit'], 'units')],
};
