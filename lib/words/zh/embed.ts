import type { Correction } from '#lib/schema/page.ts';
import { kindOfCorrection } from './correction.ts';
import { formatDate } from './period.ts';
import { quoteWords } from './quotation.ts';

/** `2026-11-25` → 数据日期：2026年11月25日. Null where content states no day. */
export const sayEdition = (day: string | null): string | null => (day === null ? null : `数据日期：${formatDate(day)}`);

const longest = 40;

/** What stood where a corrected figure stands, where it was embedded before: 原为“32名”，2026年11月25日已更正。 */
export function sayCorrected({ was, on, kind }: Pick<Correction, 'was' | 'on' | 'kind'>): string {
  const words = was.length <= longest ? was : `${was.slice(0, longest)}…`;
  return `原为${quoteWords(words)}，${formatDate(on)}已${kindOfCorrection({ kind })}。`;
}

/** What a comparison in a frame leaves to its page. */
export const sayMoreShared = (more: number) => `另有${more}个共同的指标，见全文。`;
