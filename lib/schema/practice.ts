import { z } from 'zod';
import { actorSchema, stageSchema } from './actor.ts';
import { alsoSchema } from './also.ts';
import { anchorSchema, ordinalSchema, paragraphsSchema, shortText, slugSchema, textSchema } from './text.ts';
import { themeSchema } from './theme.ts';

/** The longest quotation that ties two figures: the source's sentences stay its own. */
const longestTie = 40;

/** Two counts that one sentence of the source ties: so many of one for each of the other may be worked out. */
const perSchema = z.strictObject({
  of: slugSchema.meta({ label: '被除数' }),
  to: slugSchema.meta({ label: '除数' }),
  wording: textSchema.max(longestTie, `最多${longestTie}个字`).meta({ label: '原句' }),
});
export type Per = z.output<typeof perSchema>;

/**
 * A named mechanism. `actor`, `target` and `means` say who acts, on whom, with what; `by` classes the actor, so that “how
 * many parks do it” counts parks and a company's method says whose it is. Without `stage` it is done already. Of its
 * figures, `parts` tell how it is made up, and `changes` what it is meant to change; the others tell what it did.
 */
export const practiceSchema = z.strictObject({
  id: slugSchema.meta({ label: '编号' }),
  type: textSchema.meta({ label: '做法类型' }),
  name: shortText(60).meta({ label: '名称' }),
  summary: textSchema.meta({ label: '概要' }),
  actor: textSchema.meta({ label: '谁来做' }),
  by: z.array(actorSchema).min(1).optional().meta({ label: '主体' }),
  stage: stageSchema.optional().meta({ label: '阶段' }),
  target: textSchema.meta({ label: '面向谁' }),
  means: textSchema.meta({ label: '怎么做' }),
  figures: z.array(slugSchema).optional().meta({ label: '数据' }),
  parts: z.array(slugSchema).min(1).optional().meta({ label: '构成' }),
  changes: z.array(slugSchema).min(1).optional().meta({ label: '要改变的' }),
  per: z.array(perSchema).min(1).optional().meta({ label: '平均' }),
  source: slugSchema.optional().meta({ label: '来源' }),
  paragraphs: paragraphsSchema.meta({ label: '段落' }),
  also: alsoSchema.optional().meta({ label: '另见' }),
  anchor: anchorSchema.optional().meta({ label: '定位' }),
});
export type Practice = z.output<typeof practiceSchema>;

/** A family of practices that several parks share: `content/practices/<id>.md`. */
export const practiceTypeSchema = z.strictObject({
  name: textSchema.meta({ label: '名称' }),
  order: ordinalSchema.meta({ label: '次序' }),
  definition: textSchema.meta({ label: '定义' }),
  theme: themeSchema.meta({ label: '主题' }),
});
export type PracticeType = z.output<typeof practiceTypeSchema> & { id: string };
