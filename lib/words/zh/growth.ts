import { splitGrowth } from '#lib/schema/growth.ts';
import type { Statistic } from '#lib/schema/observation.ts';

/**
 * How far something rose or fell, to follow what did, by the noun given.
 *
 * @example nameGrowth({ subject: '园区税收比上年同期的增幅', … }, '增减幅') // '同比增减幅'
 */
export function nameGrowth(figure: Statistic, noun: string): string {
  const { against } = splitGrowth(figure);
  return against === '' || /^(?:[同环]比|年均)$/.test(against) ? `${against}${noun}` : `${against}的${noun}`;
}

/** The amount of a rise or fall without its sign, the smaller end of a range first: −3 to −2 is told as 下降2%至3%. */
export const withoutSign = <O extends Pick<Statistic, 'value' | 'upper'>>(observation: O): O => {
  const { value, upper } = observation;
  if (value === null || !value.startsWith('-')) return observation;
  const [low, high] = upper === null ? [value, null] : [upper, value];
  return { ...observation, value: low.slice(1), upper: high === null ? null : high.slice(1) };
};
