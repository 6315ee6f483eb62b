import type { Derivation } from '#lib/catalog/derivations.ts';
import { type Derived, type DerivedKind, keyOfDerived } from '#lib/compare/derived.ts';
import { sayDerivation } from '#lib/words/zh/derivation.ts';
import { defineColumns } from './column.ts';
import { boundsOf } from './derived-bounds.ts';
import { pointsTo, type Table } from './table.ts';

/** The kinds, with one that earlier editions name and no row has: a code goes where the structure of the data changes. */
const kinds = {
  'smallest-population': '要印得出这个比率，总数至少是几',
  total: '由比率和分子推出的总数',
  'no-total': '没有一个总数合得上比率和分子',
  'amount-range': '由占比和金额推出的总额',
  'parts-sum': '各分项之和',
  difference: '前后两个数的差',
  ratio: '两个数之比',
  per: '一个数平均到另一个数',
  conflict: '由比率和分子推出的总数，与另印的数合不上',
} as const satisfies Record<DerivedKind | 'ratio', string>;

/** Whether what was worked out fits what is printed beside it; null where nothing is. */
function fits(derived: Derived): boolean | null {
  if (derived.kind === 'parts-sum') return derived.agrees;
  if (derived.kind === 'no-total' || derived.kind === 'conflict') return false;
  return derived.kind === 'total' ? true : null;
}

export const derivedTable: Table<Derivation> = {
  name: 'derived',
  title: '本站推算',
  description: '每一行是本站从印出的数推算的一件事。没有一个是来源印出的，引用时要写明是本站推算。',
  columns: defineColumns<Derivation>({
    derived: {
      label: '编号',
      meaning: '推算的种类和所依据的数据',
      cell: ({ derived }) => keyOfDerived(derived),
    },
    park: { label: '案例', meaning: '案例的编号', cell: ({ park }) => park.slug },
    figure: { label: '数据', meaning: '推算写在哪一项数据旁边，是它的编号', cell: ({ figure }) => figure.id },
    kind: { label: '种类', meaning: '推算的是什么', codes: kinds, cell: ({ derived }) => derived.kind },
    basis: {
      label: '依据',
      meaning: '推算所依据的各项数据的编号',
      type: 'list',
      cell: ({ derived }) => derived.basis.map(({ id }) => id),
    },
    low: {
      label: '最小',
      meaning: '推算的数不小于它；没有下限则为空。最小与最大相同的，是确数',
      type: 'number',
      optional: true,
      cell: ({ derived }) => boundsOf(derived).low,
    },
    high: {
      label: '最大',
      meaning: '推算的数不大于它；没有上限则为空',
      type: 'number',
      optional: true,
      cell: ({ derived }) => boundsOf(derived).high,
    },
    unit: {
      label: '单位',
      meaning: '推算的数的单位；推不出单位的为空',
      optional: true,
      cell: ({ derived }) => boundsOf(derived).unit,
    },
    fits: {
      label: '合得上',
      meaning: '推算与印出的数合不合得上；没有可以核对的则为空',
      type: 'boolean',
      optional: true,
      cell: ({ derived }) => fits(derived),
    },
    sentence: { label: '说法', meaning: '推算用话说', cell: ({ derived }) => sayDerivation(derived).sentence },
    formula: { label: '算式', meaning: '怎么算的，怎么舍入', cell: ({ derived }) => sayDerivation(derived).formula },
  }),
  primaryKey: ['derived'],
  foreignKeys: [pointsTo(['park'], 'parks')],
};
