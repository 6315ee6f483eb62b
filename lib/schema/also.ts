import { z } from 'zod';
import { paragraphsSchema, slugSchema } from './text.ts';

/** Where a thing is told of: a source and its paragraphs, none where they cannot be counted. */
const placeSchema = z.strictObject({
  source: slugSchema.meta({ label: '来源' }),
  paragraphs: paragraphsSchema.meta({ label: '段落' }),
});
export type Place = z.output<typeof placeSchema>;

/** The other sources that tell of the same practice, company or silence. */
export const alsoSchema = z.array(placeSchema).min(1, '至少写一处');
