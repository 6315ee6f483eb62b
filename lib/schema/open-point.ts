import { z } from 'zod';

/** What a source leaves open about a figure: each is a reason for 谨慎比较. A closed list, so that data can be asked for it. */
export const openPointLabel = {
  'coverage-kind': '组织还是工作覆盖',
  level: '哪一级',
  'current-or-cumulative': '现任还是累计',
  start: '起点',
  'population-from-context': '统计对象由上下文判定',
  'whom-served': '服务对象',
  'contradicts-source': '与同一篇的数对不上',
} as const;

export type OpenPoint = keyof typeof openPointLabel;
export const openPoints = Object.keys(openPointLabel) as [OpenPoint, ...OpenPoint[]];
export const openPointSchema = z.enum(openPoints);
