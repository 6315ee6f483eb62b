import { z } from 'zod';
import { slugSchema, textSchema } from './text.ts';

/** A word that the site explains; its address is `/glossary#<id>`. */
export const termSchema = z.strictObject({
  id: slugSchema.meta({ label: '编号' }),
  term: textSchema.meta({ label: '词' }),
  aliases: z.array(textSchema).optional().meta({ label: '别名' }),
  meaning: textSchema.meta({ label: '解释' }),
});
export type Term = z.output<typeof termSchema>;

/** The front matter of `content/pages/<name>.md`. Only the glossary has terms. */
export const pageSchema = z.strictObject({
  title: textSchema.meta({ label: '标题' }),
  summary: textSchema.meta({ label: '摘要' }),
  terms: z.array(termSchema).optional().meta({ label: '词条' }),
});
export type Page = z.output<typeof pageSchema> & { id: string };
