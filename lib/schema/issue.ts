import { z } from 'zod';

/** As a journal prints it: 2025年第7期, 2025年第3—4期, 2016年第9期（上）; 2016年11月 or 2024年 of one without numbers. */
export const issueSchema = z
  .string()
  .regex(
    /^\d{4}年(?:\d{1,2}月|第\d{1,3}(?:—\d{1,3})?期(?:（[上中下]）)?)?$/,
    '刊期应写成 2025年第7期、2025年第3—4期 或 2016年11月',
  );

/** As a journal prints them: 22, 22—25. */
export const pagesSchema = z.string().regex(/^\d+(?:—\d+)?$/, '页码应写成 22 或 22—25');

/**
 * The year and the number of an issue.
 *
 * @example readIssue('2025年第3—4期') // { year: '2025', number: '3—4' }
 * @example readIssue('2024年') // { year: '2024', number: null }
 */
export function readIssue(issue: string): { year: string; number: string | null } {
  const [, year = '', number = null] = /^(\d{4})年(?:第(.+?)期)?/.exec(issue) ?? [];
  return { year, number };
}
