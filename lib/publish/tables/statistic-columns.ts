import { decimalPlaces } from '#lib/schema/decimal.ts';
import { type Statistic, statusLabel } from '#lib/schema/observation.ts';
import { openPointLabel } from '#lib/schema/open-point.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { territoryLabel } from '#lib/schema/territory.ts';
import { kindLabel, measureOf, type Unit, units } from '#lib/schema/unit.ts';
import type { Missing } from '#lib/words/zh/missing.ts';
import { type Codes, type ColumnNotes, legend } from './column.ts';
import { missingCodes } from './missing-codes.ts';
import { periodColumns } from './period-columns.ts';

/** A measure as a code: `percentage point` → `percentage-point`. */
export const measureCode = (measure: string): string => measure.replaceAll(' ', '-');

/** The measures with the units that convert into each other. */
export const measureCodes: Codes = Object.fromEntries(
  Object.values(units).map(({ measure }) => [
    measureCode(measure),
    Object.keys(units)
      .filter((unit) => measureOf(unit as Unit) === measure)
      .join('、'),
  ]),
);

const themselves = (words: readonly string[]): Codes => Object.fromEntries(words.map((word) => [word, word]));

function whyNoDenominator({ kind, denominator }: Statistic): Missing | null {
  if (kind !== 'share') return 'not-a-share';
  return denominator === null ? 'not-stated' : null;
}

/** The columns that figures of parks and figures that are no park's share. */
export const statisticColumns = {
  subject: { label: '对象', meaning: '准确说出数的是什么', cell: ({ subject }) => subject },
  population: { label: '统计对象', meaning: '数的是哪一批', cell: ({ population }) => population },
  value: {
    label: '数值',
    meaning: '十进制数；下降的幅度是负数；是一个范围时为下限；没有确数（如“数十家”）时为空。CSV 保留印出的小数位',
    type: 'number',
    optional: true,
    cell: ({ value }) => value,
  },
  upper: {
    label: '上限',
    meaning: '原文给的是一个范围时的上限，如“30—40家”的40；否则为空',
    type: 'number',
    optional: true,
    cell: ({ upper }) => upper,
  },
  decimals: {
    label: '小数位',
    meaning: '数值印出了几位小数：70是0，70.0是1；没有数值时为空',
    type: 'integer',
    optional: true,
    cell: ({ value }) => (value === null ? null : decimalPlaces(value)),
  },
  valueMissing: {
    label: '数值为何为空',
    meaning: '数值为空的原因',
    codes: missingCodes('no-number'),
    optional: true,
    cell: ({ value }) => (value === null ? 'no-number' : null),
  },
  unit: { label: '单位', meaning: '数值的单位；印作“1.5万名”的换成整数', cell: ({ unit }) => unit },
  measure: {
    label: '单位族',
    meaning: '能准确换算的单位属于一族；不同族的不能比',
    codes: measureCodes,
    cell: ({ unit }) => measureCode(measureOf(unit)),
  },
  kind: { label: '类别', meaning: '数值是哪一种', codes: kindLabel, cell: ({ kind }) => kind },
  printed: { label: '原文写法', meaning: '来源怎样印这个数，连同限定词', cell: ({ printed }) => printed },
  qualifier: {
    label: '限定词',
    meaning: '数旁边印着的约、近、余、多、以上、不足等；没有则为空',
    codes: themselves(Object.keys(qualifiers)),
    optional: true,
    cell: ({ qualifier }) => qualifier,
  },
  bound: {
    label: '限定的方向',
    meaning: '真值在印出的数的哪一边；没有限定词则为空',
    codes: {
      around: '左右都可能',
      below: '小于它',
      atMost: '不大于它',
      above: '大于它',
      atLeast: '不小于它',
      unknown: '没有确数',
    },
    optional: true,
    cell: ({ qualifier }) => (qualifier === null ? null : qualifiers[qualifier].bound),
  },
  ...periodColumns,
  denominator: {
    label: '分母',
    meaning: '比率是谁的几分之几，照原文',
    optional: true,
    cell: ({ kind, denominator }) => (kind === 'share' ? denominator : null),
  },
  denominatorMissing: {
    label: '分母为何为空',
    meaning: '分母为空的原因',
    codes: missingCodes('not-stated', 'not-a-share'),
    optional: true,
    cell: whyNoDenominator,
  },
  numerator: {
    label: '分子',
    meaning: '比率旁边同时印出的分子，是哪一项数据的编号；没有则为空',
    optional: true,
    cell: ({ numerator }) => numerator,
  },
  territoryKind: {
    label: '范围类别',
    meaning: '数据属于谁',
    codes: territoryLabel,
    cell: ({ territory }) => territory.kind,
  },
  status: { label: '状态', meaning: '是结果、计划还是预计', codes: statusLabel, cell: ({ status }) => status },
  open: {
    label: '未明之处',
    meaning: `原文留下的疑问：${legend(openPointLabel)}`,
    type: 'list',
    optional: true,
    cell: ({ open }) => open,
  },
  note: { label: '说明', meaning: '编辑要提醒读者的事；没有则为空', optional: true, cell: ({ note }) => note },
} as const satisfies ColumnNotes<Statistic>;
