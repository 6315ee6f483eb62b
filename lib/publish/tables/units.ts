import { factorOf, kindLabel, measureOf, type Unit, units } from '#lib/schema/unit.ts';
import { defineColumns } from './column.ts';
import { measureCode, measureCodes } from './statistic-columns.ts';
import type { Table } from './table.ts';

export const unitRows = Object.keys(units) as Unit[];

export const unitTable: Table<Unit> = {
  name: 'units',
  title: '单位',
  description: '每一行是一个单位，连同它的单位族，和换算成这一族基本单位的分数。',
  columns: defineColumns<Unit>({
    unit: { label: '单位', meaning: '数据表里写的单位', cell: (unit) => unit },
    measure: {
      label: '单位族',
      meaning: '能准确换算的单位属于一族；不同族的不能比',
      codes: measureCodes,
      cell: (unit) => measureCode(measureOf(unit)),
    },
    kind: {
      label: '类别',
      meaning: '用这个单位的数值是哪一种；增减幅另写在数据的类别里',
      codes: kindLabel,
      cell: (unit) => units[unit].kind,
    },
    factorNumerator: {
      label: '换算的分子',
      meaning: '数值乘以分子、除以分母，就换成了这一族的基本单位',
      type: 'integer',
      cell: (unit) => Number(factorOf(unit)[0]),
    },
    factorDenominator: {
      label: '换算的分母',
      meaning: '见换算的分子',
      type: 'integer',
      cell: (unit) => Number(factorOf(unit)[1]),
    },
  }),
  primaryKey: ['unit'],
  foreignKeys: [],
};
