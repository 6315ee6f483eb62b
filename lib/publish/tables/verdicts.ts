import type { IndicatorPair } from '#lib/catalog/pairs.ts';
import type { Placed } from '#lib/catalog/rows.ts';
import { verdictByReason } from '#lib/compare/reasons.ts';
import type { Verdict } from '#lib/compare/verdict.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import { pairsOfIndicator } from '#lib/pages/limits.ts';
import { statusLabel } from '#lib/schema/observation.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { sayReason } from '#lib/words/zh/reason.ts';
import { reasonLabel } from '#lib/words/zh/reason-label.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { verdictLabel } from '#lib/words/zh/verdict.ts';
import { type ColumnNotes, defineColumns, legend } from './column.ts';
import { pointsTo, type Table } from './table.ts';

const reasonsFor = ({ comparison: { reasons } }: IndicatorPair, verdict: Verdict) =>
  reasons.filter(({ kind }) => verdictByReason[kind] === verdict).map(({ kind }) => kind);

const labelsFor = (verdict: Verdict) =>
  Object.fromEntries(
    Object.entries(reasonLabel).filter(([kind]) => verdictByReason[kind as keyof typeof verdictByReason] === verdict),
  );

/** The columns of one side of a pair. */
const sideColumns = (
  side: 'A' | 'B',
  word: string,
  of: (pair: IndicatorPair) => Placed,
): ColumnNotes<IndicatorPair> => ({
  [`park${side}`]: { label: `${word}：案例`, meaning: `${word}方案例的编号`, cell: (pair) => of(pair).park.slug },
  [`id${side}`]: { label: `${word}：编号`, meaning: `${word}方数据的编号`, cell: (pair) => of(pair).figure.id },
  [`parkName${side}`]: { label: `${word}：园区`, meaning: `${word}方的园区`, cell: (pair) => of(pair).park.name },
  [`subject${side}`]: {
    label: `${word}：对象`,
    meaning: `${word}方数的是什么`,
    cell: (pair) => of(pair).figure.subject,
  },
  [`figure${side}`]: {
    label: `${word}：数值`,
    meaning: `${word}方的数，连同单位和限定词`,
    cell: (pair) => formatValue(of(pair).figure),
  },
  [`status${side}`]: {
    label: `${word}：状态`,
    meaning: `${word}方的数是结果、计划还是预计`,
    codes: statusLabel,
    cell: (pair) => of(pair).figure.status,
  },
  [`owner${side}`]: {
    label: `${word}：统计范围`,
    meaning: `${word}方的数属于谁`,
    cell: (pair) => formatTerritory(of(pair).figure.territory),
  },
  [`when${side}`]: {
    label: `${word}：时间`,
    meaning: `${word}方的数说的是什么时候，推断的写明`,
    cell: (pair) => formatWhen(of(pair).figure),
  },
  [`url${side}`]: {
    label: `${word}：地址`,
    meaning: `${word}方数据的永久地址`,
    format: 'address',
    cell: (pair) => figureAddress(of(pair).figure),
  },
});

/** The rule of what is listed, which travels with the file. */
export const verdictRule = `一个指标的配对不超过${pairsOfIndicator}对，就全部列出；超过的一对也不列：两项数据在 observations.csv 里的组不同就是不能直接比，组相同而有一方写着谨慎的理由、或参考期最后一天相隔超过十二个月、或时期数累计的长短相差超过一个月，就是谨慎比较。`;

/** What a list of files says of this one. */
export const toldOfVerdicts = `同一指标的两项数据能不能比，连同理由；配对超过${pairsOfIndicator}对的指标不列`;

export const verdictTable: Table<IndicatorPair> = {
  name: 'verdicts',
  title: '可比性',
  description: `每一行是不同园区、同一指标的两项数据，连同能不能比和理由。${verdictRule}`,
  columns: defineColumns<IndicatorPair>({
    indicator: { label: '指标', meaning: '指标的编号', cell: ({ indicator }) => indicator.id },
    indicatorName: { label: '指标名', meaning: '指标的名称', cell: ({ indicator }) => indicator.name },
    verdict: {
      label: '可比性',
      meaning: '这两项数据能不能比',
      codes: verdictLabel,
      cell: ({ comparison }) => comparison.verdict,
    },
    ...sideColumns('A', '甲', ({ a }) => a),
    ...sideColumns('B', '乙', ({ b }) => b),
    against: {
      label: '不能比的理由',
      meaning: `不能直接比的理由：${legend(labelsFor('not-comparable'))}`,
      type: 'list',
      optional: true,
      cell: (pair) => reasonsFor(pair, 'not-comparable'),
    },
    cautions: {
      label: '谨慎的理由',
      meaning: `要谨慎的理由：${legend(labelsFor('caution'))}`,
      type: 'list',
      optional: true,
      cell: (pair) => reasonsFor(pair, 'caution'),
    },
    reasons: {
      label: '理由',
      meaning: '全部理由用话说；没有则为空',
      optional: true,
      cell: ({ comparison: { reasons } }) => reasons.map(sayReason).join('；') || null,
    },
  }),
  primaryKey: ['parkA', 'idA', 'parkB', 'idB'],
  foreignKeys: [
    pointsTo(['indicator'], 'indicators'),
    pointsTo(['parkA'], 'parks', ['park']),
    pointsTo(['parkB'], 'parks', ['park']),
  ],
};
