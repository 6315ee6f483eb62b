import type { Statistic } from '#lib/schema/observation.ts';

/** Where a case has figures of parks that it names, a name beside a figure is not always another place. */
const sayNamedParks = (figures: readonly Pick<Statistic, 'territory'>[]) =>
  figures.some(({ territory: { kind, name } }) => kind === 'park' && name !== null)
    ? '注了园区名的，是那个园区的；'
    : '';

/**
 * How to read whose the figures of a table are.
 *
 * @param own what marks a figure as the park's own
 * @example sayRangeRule('没有另注范围的', figures)
 * // '没有另注范围的，是园区自己的数；注了别的地名、企业名或“未写明”的，不算作园区自己的数。'
 */
export const sayRangeRule = (own: string, figures: readonly Pick<Statistic, 'territory'>[]): string =>
  `${own}，是园区自己的数；${sayNamedParks(figures)}注了别的地名、企业名或“未写明”的，不算作园区自己的数。`;
