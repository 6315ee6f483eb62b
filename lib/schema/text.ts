import { z } from 'zod';

/** The one word an editor writes where the source is silent. Pages print 原文没写 of an attribute, 不详 of a publication. */
export const UNSTATED = '未说明';

/** What programs and other files write where there is nothing; a reader would see the word. */
const nothing = /^(?!(?:~|null|nil|none|undefined|true|false|nan|[-+]?\.inf|n\/a)$)/i;

/** A non-empty line of Chinese text. */
export const textSchema = z
  .string()
  .trim()
  .min(1, '不能为空')
  .regex(/^[^\n\r]*$/, '只写一行，中间不换行')
  .regex(nothing, `这个词会照样印出来；没有就不写这一项，必须写的写“${UNSTATED}”`);

/** A text that stands in a line, a card or a cell: a paragraph that was pasted into its field by mistake is none. */
export const shortText = (most: number) => textSchema.max(most, `最多${most}个字`);

/** Names stand in sentences, titles and files as they are written: 东港 产业园 would be another than 东港产业园. */
export const blankInName = /\p{Script=Han} +\p{Script=Han}/u;
export const blankInNameMessage = '名称的汉字之间有空格，请删去';
export const nameSchema = shortText(60).refine((name) => !blankInName.test(name), blankInNameMessage);

/** The permanent id of a thing: a slug that also stands in addresses. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '应为小写字母、数字和连字符，例如 org-coverage');

const ordinalMessage = '应为从 1 开始的整数，例如 3';

/** A whole number from 1 on, such as the number of a paragraph: `"3"` → 3. */
export const ordinalSchema = z
  .string()
  .regex(/^[1-9]\d*$/, ordinalMessage)
  .transform(Number);

/** Paragraph numbers, at least one; none, written 未说明, where only an excerpt was read. */
export const paragraphsSchema = z.preprocess(
  (written) => (written === UNSTATED ? [UNSTATED] : written),
  z
    .array(z.union([z.literal(UNSTATED).transform(() => null), ordinalSchema]))
    .min(1, '至少写一个段落号')
    .transform((all) => all.filter((one) => one !== null)),
);

/** A paragraph's number, or null, written 未说明, where only an excerpt was read. */
export const paragraphSchema = z
  .string(ordinalMessage)
  .regex(/^(?:未说明|[1-9]\d*)$/, ordinalMessage)
  .transform((written) => (written === UNSTATED ? null : Number(written)));

/** A few words of a source that stand there once: by them a link finds its place. */
export const anchorSchema = textSchema
  .max(20, '最多20个字')
  .regex(/^[^\t]*$/, '不能带制表符；表格里的数，只写它那一格的字');
