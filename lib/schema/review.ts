import { z } from 'zod';
import { textSchema } from './text.ts';

/**
 * That somebody held every figure of a case against its source. `by` is whatever the reviewer chooses: a role, initials;
 * never a name that has to be given. `of` is the digest of the figures as they were then: after a change of any of them
 * the review stands no more.
 */
export const reviewSchema = z.strictObject({
  by: textSchema.meta({ label: '复核的人' }),
  on: z.iso.date('应为日期，例如 2026-11-25').meta({ label: '复核日期' }),
  of: z
    .string()
    .regex(/^[0-9a-f]{12}$/, '应为 12 位编号；运行 npm run figures -- review 园区编号 --by 称呼，它会写好这一行')
    .meta({ label: '复核的数据' }),
});
export type Review = z.output<typeof reviewSchema>;
