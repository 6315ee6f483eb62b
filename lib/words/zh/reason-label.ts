import type { ReasonKind } from '#lib/compare/reasons.ts';
import { type OpenPoint, openPointLabel } from '#lib/schema/open-point.ts';

const openLabels = Object.fromEntries(
  Object.entries(openPointLabel).map(([point, label]) => [`open-${point}`, `未明之处：${label}`]),
) as Record<`open-${OpenPoint}`, string>;

/** A kind of reason in a few words, for the legend of a data file; sayReason says it of two figures. */
export const reasonLabel: Record<ReasonKind, string> = {
  measure: '不是同一个指标',
  kind: '类别不同',
  unit: '单位不同',
  population: '统计对象不同',
  denominator: '分母不同',
  territory: '统计范围不同',
  status: '状态不同',
  base: '对比的基期不同',
  'start-unstated': '原文没写从何时算起',
  'denominator-unstated': '原文没写分母',
  'period-unstated': '原文没写时间',
  'periods-apart': '时间相隔超过十二个月',
  'lengths-apart': '累计的时间长短不同',
  qualifier: '带限定词，不是确数',
  range: '给的是一个范围',
  'value-unstated': '没有确切的数',
  'list-unstated': '名次不一定出自同一个榜',
  'sources-disagree': '与同一园区另一篇来源的不一致',
  ...openLabels,
};
