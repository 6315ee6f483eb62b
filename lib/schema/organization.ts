import { z } from 'zod';
import { alsoSchema } from './also.ts';
import { nameSchema, paragraphsSchema, slugSchema, textSchema } from './text.ts';

/**
 * A company or public body that the source names, and what it did. With an `id`, one of the whole site, it has a page of
 * its own; `practices` are those of the park that it does. `brand` is an editor's word that it bears the name of another,
 * which does not say that they are one. Persons are no organizations.
 */
export const organizationSchema = z.strictObject({
  id: slugSchema.optional().meta({ label: '编号' }),
  name: nameSchema.meta({ label: '名称' }),
  brand: textSchema.optional().meta({ label: '品牌' }),
  kind: z.enum(['company', 'body']).meta({ label: '性质' }),
  did: textSchema.meta({ label: '做了什么' }),
  practices: z.array(slugSchema).min(1).optional().meta({ label: '做法' }),
  source: slugSchema.optional().meta({ label: '来源' }),
  paragraphs: paragraphsSchema.meta({ label: '段落' }),
  also: alsoSchema.optional().meta({ label: '另见' }),
});
export type Organization = z.output<typeof organizationSchema>;
