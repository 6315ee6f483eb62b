import { z } from 'zod';
import { slugSchema, textSchema } from './text.ts';

/**
 * The forms that a park's own picture can have, with what each draws: a ladder of levels; one thing before and after; whose
 * each figure is; counts that tell of different things; a count and its share of a total that is not printed; one thing
 * over time.
 */
export const pictureForms = {
  tiers: '层级',
  change: '前后',
  territories: '归属',
  apart: '对不上的数',
  squares: '占比',
  series: '历年',
} as const;
export type PictureForm = keyof typeof pictureForms;

/** One level of a ladder, by the name that the source gives it, with the figure that counts it where one is printed. */
const tierSchema = z.strictObject({
  name: textSchema.meta({ label: '层级的名称' }),
  figure: slugSchema.optional().meta({ label: '数据' }),
});

/**
 * `picture:` of a case file: which form the park's own picture has, and which figures it is drawn from. Every word and
 * every length on it follows from these figures.
 */
export const parkPictureSchema = z
  .strictObject({
    form: z.enum(Object.keys(pictureForms) as [PictureForm, ...PictureForm[]]).meta({ label: '形式' }),
    figures: z.array(slugSchema).min(1).optional().meta({ label: '数据' }),
    tiers: z.array(tierSchema).min(3, '至少写三级').max(8, '最多写八级').optional().meta({ label: '层级' }),
  })
  .superRefine(({ form, figures, tiers }, context) => {
    const report = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (form === 'tiers' && !tiers) report('tiers', '画层级要写 tiers，从上到下一级一行');
    if (form !== 'tiers' && tiers) report('tiers', '只有 form: tiers 才写 tiers');
    if (form !== 'tiers' && !figures) report('figures', '要写 figures，说明这张图用哪几项数据');
  });
export type ParkPicture = z.output<typeof parkPictureSchema>;
