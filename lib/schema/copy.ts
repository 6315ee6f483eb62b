import { z } from 'zod';
import { textSchema, UNSTATED } from './text.ts';

/** What kind of copy stands at a source's address: where it was first printed, a reprint, or an archive's. */
export const copyLabel = { original: '原载', reprint: '转载', archive: '存档' } as const;
export type CopyKind = keyof typeof copyLabel;

/** Null, written 未说明, where the page does not say whether it is the first to print the article. */
export const copySchema = z
  .enum(['original', 'reprint', 'archive', UNSTATED])
  .transform((kind): CopyKind | null => (kind === UNSTATED ? null : kind));

/** How much of the article was read; what “not mentioned” rests on. */
export const extentLabel = { full: '全文', excerpt: '节选' } as const;
export const extentSchema = z.enum(['full', 'excerpt']);

/** What of the page at the address was held against the copy at hand, and when, if that was noted. */
export const comparedSchema = z.strictObject({
  on: z.iso.date('应为日期，例如 2026-11-25').optional().meta({ label: '比对日期' }),
  what: textSchema.meta({ label: '比对了什么' }),
});
