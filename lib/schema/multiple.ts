import type { Statistic } from './observation.ts';

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
