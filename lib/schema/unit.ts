import { z } from 'zod';

/**
 * What a value measures. Values of two kinds never share an axis.
 * `share` 占比、覆盖率 · `growth` 增减幅 · `count` 数量 · `money` 金额 · `duration` 时长 · `rank` 位次
 */
export const kindSchema = z.enum(['share', 'growth', 'count', 'money', 'duration', 'rank']);
export type Kind = z.infer<typeof kindSchema>;

export const kindLabel: Record<Kind, string> = {
  share: '比率',
  growth: '增减幅',
  count: '数量',
  money: '金额',
  duration: '时长',
  rank: '位次',
};

/** Every unit that figures may use, with the kind it implies. `%` is a share unless the figure says `kind: growth`. */
export const kindByUnit = {
  '%': 'share',
  亿元: 'money',
  万元: 'money',
  元: 'money',
  年: 'duration',
  个月: 'duration',
  日: 'duration',
  工作日: 'duration',
  小时: 'duration',
  分钟: 'duration',
  位: 'rank',
  个: 'count',
  家: 'count',
  名: 'count',
  人: 'count',
  人次: 'count',
  件: 'count',
  件次: 'count',
  项: 'count',
  '家（项）': 'count',
  场: 'count',
  场次: 'count',
  次: 'count',
  支: 'count',
  条: 'count',
  级: 'count',
  类: 'count',
  对: 'count',
  栋: 'count',
  堂: 'count',
  组: 'count',
  期: 'count',
  处: 'count',
  户: 'count',
} as const satisfies Record<string, Kind>;

export type Unit = keyof typeof kindByUnit;
export const unitSchema = z.enum(Object.keys(kindByUnit) as [Unit, ...Unit[]]);
