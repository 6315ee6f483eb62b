import { z } from 'zod';
import { alsoSchema } from './also.ts';
import { paragraphsSchema, slugSchema, textSchema } from './text.ts';

/** A company or public body that the source names, and what it did. */
export const organizationSchema = z.strictObject({
  name: textSchema.meta({ label: '名称' }),
  kind: z.enum(['company', 'body']).meta({ label: '性质' }),
  did: textSchema.meta({ label: '做了什么' }),
  source: slugSchema.optional().meta({ label: '来源' }),
  paragraphs: paragraphsSchema.meta({ label: '段落' }),
  also: alsoSchema.optional().meta({ label: '另见' }),
});
export type Organization = z.output<typeof organizationSchema>;
