import { z } from 'zod';
import { alsoSchema } from './also.ts';
import { figureSchema } from './observation.ts';
import { organizationSchema } from './organization.ts';
import { parkPictureSchema } from './park-picture.ts';
import { periodSchema } from './period.ts';
import { practiceSchema } from './practice.ts';
import { reviewSchema } from './review.ts';
import { sourceSchema } from './source.ts';
import { anchorSchema, nameSchema, paragraphSchema, shortText, slugSchema, textSchema } from './text.ts';

/** What a park's source says instead of a value for an indicator. The park keeps its row with this sentence. */
export const statementSchema = z.strictObject({
  indicator: textSchema.meta({ label: '指标' }),
  says: textSchema.meta({ label: '来源的说法' }),
  figures: z.array(slugSchema).optional().meta({ label: '数据' }),
  source: slugSchema.optional().meta({ label: '来源' }),
  paragraph: paragraphSchema.meta({ label: '段落' }),
  anchor: anchorSchema.optional().meta({ label: '定位' }),
  also: alsoSchema.optional().meta({ label: '另见' }),
});
export type Statement = z.output<typeof statementSchema>;

/** What a reader should know first, in an editor's words: what is done, what is worth borrowing, what not to quote unawares. */
export const pointsSchema = z.strictObject({
  done: textSchema.meta({ label: '做了什么' }),
  borrow: textSchema.meta({ label: '可以借鉴' }),
  beware: textSchema.meta({ label: '引用当心' }),
});
export type Points = z.output<typeof pointsSchema>;

const inChinese = /\p{Script=Han}/u;

const parkNameSchema = nameSchema
  .regex(inChinese, '园区的名称应写中文')
  .regex(/^(?!.*[\p{Script=Han}][()]|.*[()][\p{Script=Han}])/u, '名称里的括号要用全角的“（）”');

/** One province is one, however it is written: parks are listed and counted by it. */
const provinceSchema = textSchema.regex(
  /(?:省|自治区|市|特别行政区|兵团)$/,
  '省份要写全称，例如 湖南省、北京市、内蒙古自治区',
);

/** The head of a page shows three; cases written when it showed four stay valid. */
const headlineLength = '首页数据应为一至四项，页首只印前三项';

/** The front matter of `content/parks/<slug>.md`. */
export const parkSchema = z
  .strictObject({
    draft: z.literal('true', '写 draft: true，或删去这一行').optional().meta({ label: '草稿' }),
    name: parkNameSchema.meta({ label: '名称' }),
    sentenceName: parkNameSchema.optional().meta({ label: '句子里的名称' }),
    nameNote: textSchema.optional().meta({ label: '名称说明' }),
    designation: textSchema.meta({ label: '园区类别' }),
    province: provinceSchema.meta({ label: '省份' }),
    city: textSchema.regex(inChinese, '城市应写中文，例如 长沙市').meta({ label: '城市' }),
    deck: shortText(100).meta({ label: '导语' }),
    summary: shortText(250).meta({ label: '摘要' }),
    period: periodSchema.meta({ label: '参考期' }),
    inferredFrom: textSchema.optional().meta({ label: '参考期的推断依据' }),
    checkedOn: z.iso.date('应为日期，例如 2026-11-22').optional().meta({ label: '核对日期' }),
    added: z.iso.date('应为日期，例如 2026-11-22').optional().meta({ label: '收录日期' }),
    reviews: z.array(reviewSchema).min(1, '没有复核就不写这一项').optional().meta({ label: '复核' }),
    sources: z.array(sourceSchema).min(1, '至少要有一篇来源').meta({ label: '来源' }),
    headline: z.array(slugSchema).min(1, headlineLength).max(4, headlineLength).meta({ label: '首要数据' }),
    points: pointsSchema.optional().meta({ label: '先看的几点' }),
    picture: parkPictureSchema.optional().meta({ label: '图' }),
    statements: z.array(statementSchema).optional().meta({ label: '无数值时来源的说法' }),
    figures: z.array(figureSchema).min(1).meta({ label: '数据' }),
    practices: z.array(practiceSchema).min(1).meta({ label: '做法' }),
    organizations: z.array(organizationSchema).optional().meta({ label: '企业与机构' }),
  })
  .superRefine((park, context) => {
    if (park.period === null && park.inferredFrom)
      context.addIssue({ code: 'custom', path: ['inferredFrom'], message: '参考期未说明时没有推断依据' });
  });
export type ParkFrontMatter = z.output<typeof parkSchema>;
