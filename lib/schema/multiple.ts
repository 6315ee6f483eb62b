import { readNumeral } from './numerals.ts';
import type { Statistic } from './observation.ts';
import { isLess, type Ratio } from './ratio.ts';

const subjectOfMultiple = /^(.+?)(?:为|是)(.+)的倍数$/;

/**
 * The subject of a multiple in its parts: what is so many times as large, and as what; null where it does not name both.
 *
 * @example splitMultiple({ kind: 'multiple', subject: '规上工业产值为2020年的倍数' }) // { what: '规上工业产值', base: '2020年' }
 */
export function splitMultiple({ kind, subject }: Pick<Statistic, 'kind' | 'subject'>): {
  what: string;
  base: string;
} | null {
  const [, what, base] = (kind === 'multiple' && subjectOfMultiple.exec(subject)) || [];
  return what === undefined || base === undefined ? null : { what, base };
}

const side = String.raw`(\d+(?:\.\d+)?|[一二两三四五六七八九十]+)`;
const twoSides = new RegExp(`${side}[:：∶比]${side}`);

/**
 * The two sides of a ratio that words print, 1 and 18 of 1:18, 3 and 2 of 三比二; null where they print none.
 *
 * @example sidesOfRatio('1比18') // [[1n, 1n], [18n, 1n]]
 */
export function sidesOfRatio(words: string): [Ratio, Ratio] | null {
  const [, left, right] = twoSides.exec(words) ?? [];
  const [first, second] = [left && readNumeral(left), right && readNumeral(right)];
  return first && second ? [first.worth, second.worth] : null;
}

/** Whether a multiple is printed as a ratio: its value is how many times the larger side has the smaller one. */
export const isRatio = ({ kind, printed }: Pick<Statistic, 'kind' | 'printed'>): boolean =>
  kind === 'multiple' && sidesOfRatio(printed) !== null;

/** Whether a multiple is printed as a ratio of the fewer to the more: 1:18, which is less than 1:3. */
export function isOfFewerToMore({ kind, printed }: Pick<Statistic, 'kind' | 'printed'>): boolean {
  const sides = kind === 'multiple' ? sidesOfRatio(printed) : null;
  return sides !== null && isLess(...sides);
}

/**
 * Whether a number has a length that can be drawn. A place in a list has none, for the first would be the shortest, and
 * neither has a ratio, for 1:20 would be longer than 1:3.
 *
 * @example hasLength({ kind: 'multiple', printed: '1:20' }) // false
 */
export const hasLength = (one: Pick<Statistic, 'kind' | 'printed'>): boolean => one.kind !== 'rank' && !isRatio(one);
