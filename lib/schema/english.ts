import { z } from 'zod';
import type { Qualifier } from './qualifier.ts';
import { slugSchema, textSchema } from './text.ts';

/** How long the abstract of a case is, in words. */
export const abstractWords = { least: 150, most: 250 };

/** The front matter of `content/en/parks/<slug>.md`: the body is the abstract. */
export const englishParkSchema = z.strictObject({
  title: textSchema.meta({ label: '英文名称' }),
  place: textSchema.meta({ label: '英文地名' }),
  deck: textSchema.meta({ label: '英文导语' }),
  figures: z
    .array(
      z.strictObject({
        id: slugSchema.meta({ label: '编号' }),
        label: textSchema.meta({ label: '英文名称' }),
        definition: textSchema.meta({ label: '英文定义' }),
      }),
    )
    .min(1, '首要数据要有英文名称和定义')
    .meta({ label: '首要数据' }),
});

/** A case in English. Links of the body are addresses of the site. */
export type EnglishPark = z.output<typeof englishParkSchema> & {
  slug: string;
  body: { text: string; line: number };
};

/** How a qualifier stands beside a number in English; the first is what the site says, any will do in a text. */
export const englishQualifiers: Record<Qualifier, readonly [string, ...string[]]> = {
  约: ['about', 'roughly', 'around'],
  左右: ['about', 'roughly', 'around'],
  近: ['nearly', 'almost'],
  不足: ['fewer than', 'less than', 'under'],
  以下: ['or less', 'or fewer', 'at most'],
  以内: ['within', 'at most'],
  余: ['more than', 'over', 'some'],
  多: ['more than', 'over'],
  超: ['more than', 'over'],
  以上: ['or more', 'at least'],
  至少: ['at least'],
  至多: ['at most'],
  达: ['reached', 'reaching', 'as many as', 'as much as'],
  前: ['top', 'among the top'],
  数: ['several', 'dozens'],
};
