import { z } from 'zod';
import { parsePeriod } from './period.ts';
import { ordinalSchema, slugSchema, textSchema } from './text.ts';

/**
 * Where a definition is printed: its outlet or what is known of it, the day or year, and an address where a reader may
 * be sent to one. It was seen in part, and nobody has opened it unless `note` says so.
 */
const termSourceSchema = z.strictObject({
  outlet: textSchema.meta({ label: '刊载' }),
  on: z
    .string()
    .refine((on) => !on.includes('/') && parsePeriod(on) !== null, '应为日期或年份，例如 2023-02-18、2023')
    .optional()
    .meta({ label: '日期' }),
  url: z
    .url({ protocol: /^https?$/, error: '应为完整网址，没有就不写' })
    .optional()
    .meta({ label: '网址' }),
  note: textSchema.optional().meta({ label: '说明' }),
});

/** A word that the site explains; its address is `/glossary#<id>`. */
const termSchema = z.strictObject({
  id: slugSchema.meta({ label: '编号' }),
  term: textSchema.meta({ label: '词' }),
  aliases: z.array(textSchema).optional().meta({ label: '别名' }),
  meaning: textSchema.meta({ label: '解释' }),
  sources: z.array(termSourceSchema).min(1).optional().meta({ label: '出处' }),
});
export type Term = z.output<typeof termSchema>;

/** What was wrong, or what the sources have a new number of. A line that says neither is the first. */
const correctionKinds = ['更正', '更新'] as const;

/**
 * What was wrong on a page, what it says now, and why: never removed once published. `nth` tells a further one of the
 * same day and address from the first, which has none: day, address and `nth` are its permanent address. `as` is the
 * address that it was written down with, where what it is of has been renamed since.
 */
const correctionSchema = z.strictObject({
  on: z.iso.date('应为日期，例如 2026-11-22').meta({ label: '更正日期' }),
  address: z.string().startsWith('/', '应为站内地址，例如 /parks/loudi#org-coverage').meta({ label: '地址' }),
  as: z
    .string()
    .startsWith('/', '应为站内地址，例如 /parks/loudi#org-coverage')
    .optional()
    .meta({ label: '登记时的地址' }),
  was: textSchema.meta({ label: '原来写的' }),
  now: textSchema.meta({ label: '现在写的' }),
  why: textSchema.meta({ label: '原因' }),
  kind: z.enum(correctionKinds).optional().meta({ label: '种类' }),
  nth: ordinalSchema.optional().meta({ label: '第几条' }),
});
export type Correction = z.output<typeof correctionSchema>;

/** An address that is no longer used: `to` is where it leads now; without it the page is gone and `why` says so. */
const retiredSchema = z.strictObject({
  from: z.string().startsWith('/', '应为站内地址').meta({ label: '旧地址' }),
  to: z.string().startsWith('/', '应为站内地址').optional().meta({ label: '新地址' }),
  why: textSchema.meta({ label: '原因' }),
});
export type Retired = z.output<typeof retiredSchema>;

/** The front matter of `content/pages/<name>.md`. Terms stand in the glossary, the other lists in `corrections.md`. */
export const pageSchema = z.strictObject({
  title: textSchema.meta({ label: '标题' }),
  summary: textSchema.meta({ label: '摘要' }),
  terms: z.array(termSchema).optional().meta({ label: '词条' }),
  corrections: z.array(correctionSchema).optional().meta({ label: '更正' }),
  retired: z.array(retiredSchema).optional().meta({ label: '停用的地址' }),
});
export type Page = z.output<typeof pageSchema> & { id: string };
