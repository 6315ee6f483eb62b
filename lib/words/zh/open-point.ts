import type { OpenPoint } from '#lib/schema/open-point.ts';

/** What a source does not write of a figure, as the object of 没写; the other open points are told in words of their own. */
export const openGap = {
  'coverage-kind': '是组织覆盖还是工作覆盖',
  level: '数的是哪一级',
  'current-or-cumulative': '是现有的还是累计的',
  start: '从何时算起',
  'whom-served': '服务的是谁',
} as const satisfies Partial<Record<OpenPoint, string>>;

/** What an open point says that is more than a gap. */
export const openClause: Record<Exclude<OpenPoint, keyof typeof openGap>, string> = {
  'population-from-context': '统计对象没写明，由本站按上下文判定',
  'contradicts-source': '与同一篇报道里别的数对不上',
};

/**
 * Whether an open point is told as the object of 没写.
 *
 * @example isGap('level') // true
 */
export const isGap = (point: OpenPoint): point is keyof typeof openGap => point in openGap;
