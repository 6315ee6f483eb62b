import { z } from 'zod';
import { comparedSchema, copySchema, extentSchema } from './copy.ts';
import { issueSchema, pagesSchema, readIssue } from './issue.ts';
import { periodSchema } from './period.ts';
import { paragraphSchema, slugSchema, textSchema, UNSTATED } from './text.ts';

const unstatedOr = <T extends z.ZodType<string>>(schema: T) =>
  z.union([z.literal(UNSTATED).transform(() => null), schema]);

/** Addresses of this machine or of an office's net: 127.0.0.1, 192.168.1.4, oa. */
const onlyHere =
  /^https?:\/\/(?![^/?#]*@)(?:[^/.:?#]+(?=[/:?#]|$)|(?:127|10)(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2})(?=[/:?#]|$)/i;
/** What a phone puts behind an address when it is passed on: not part of where the article stands. */
const tracking =
  /[?&](?:utm_\w+|spm|isappinstalled|nsukey|share_\w+|sharer_\w+|fbclid|gclid)(?=[=&]|$)|[?&]from=(?:timeline|singlemessage|groupmessage|weixin|qq)(?=&|$)/;

/** Pages put it into book marks where they need them. */
const nameSchema = textSchema.regex(/^(?!《[^》]*》$)/, '不带书名号，页面会自己加');

const urlSchema = z
  .url({ protocol: /^https?$/, error: `应为完整网址，没有就写“${UNSTATED}”` })
  .regex(/^\S*[^\s，。、；：！？“”‘’》）」,;]$/u, '网址里没有空格，末尾不带标点')
  .refine((url) => !/^https?:\/\/[^/?#]*@/i.test(url), '网址里不写用户名和密码')
  .refine((url) => !onlyHere.test(url), '这是本机或内网的地址，别人打不开；请写公开的网址')
  .refine((url) => !tracking.test(url), '网址里带着转发时加的参数（utm_source、from=timeline、spm 等），请删去这几个');

/**
 * An article that figures come from. `publishedOn` is when it was printed, `postedOn` when the copy at hand was put up;
 * `yearInferredFrom` says from what the year of `publishedOn` follows where only month and day are printed, so that a
 * citation can mark it: [2022]-12-28. What the copy at hand does not print is 未说明 in the file and null here.
 *
 * `site` is printed on the page at `url`, `siteInferred` is ours; without them the domain stands for the site.
 * `issue` and `pages` are of a journal; the issue stands for the day where none is printed.
 * `added` is when a further source came to a case; the first came with the case.
 * `period` and its reason are those of its figures, where they are not the park's; `paragraphs` is null, written 未说明,
 * only of an excerpt. `openedOn` is the day on which a person opened the address: no other day is ever given as that of access.
 */
export const sourceSchema = z
  .strictObject({
    id: slugSchema.meta({ label: '编号' }),
    title: unstatedOr(nameSchema).meta({ label: '题名' }),
    outlet: unstatedOr(nameSchema).meta({ label: '刊载' }),
    author: unstatedOr(textSchema).meta({ label: '作者' }),
    publishedOn: unstatedOr(z.iso.date(`应为日期，例如 2023-07-10，没有就写“${UNSTATED}”`)).meta({ label: '日期' }),
    postedOn: unstatedOr(z.iso.date(`应为日期，例如 2023-07-10，没有就写“${UNSTATED}”`))
      .optional()
      .meta({ label: '上网日期' }),
    yearInferredFrom: textSchema.optional().meta({ label: '年份的推断依据' }),
    issue: issueSchema.optional().meta({ label: '刊期' }),
    pages: pagesSchema.optional().meta({ label: '页码' }),
    url: unstatedOr(urlSchema).meta({ label: '网址' }),
    urlNote: textSchema.optional().meta({ label: '网址说明' }),
    copy: copySchema.optional().meta({ label: '副本' }),
    site: textSchema.optional().meta({ label: '网站' }),
    siteInferred: textSchema.optional().meta({ label: '网站（推断）' }),
    openedOn: z.iso.date('应为日期，例如 2026-11-25').optional().meta({ label: '打开网址的日期' }),
    added: z.iso.date('应为日期，例如 2026-11-22').optional().meta({ label: '收录日期' }),
    extent: extentSchema.optional().meta({ label: '读到多少' }),
    compared: comparedSchema.optional().meta({ label: '比对' }),
    paragraphs: paragraphSchema.meta({ label: '段落数' }),
    period: periodSchema.optional().meta({ label: '参考期' }),
    inferredFrom: textSchema.optional().meta({ label: '参考期的推断依据' }),
    note: textSchema.optional().meta({ label: '说明' }),
  })
  .superRefine((source, context) => {
    for (const field of ['site', 'siteInferred', 'openedOn', 'compared'] as const)
      if (source.url === null && source[field] !== undefined)
        context.addIssue({ code: 'custom', path: [field], message: '没有网址的来源不写这一项' });
    if (source.pages !== undefined && source.issue === undefined)
      context.addIssue({ code: 'custom', path: ['pages'], message: '有刊期（issue）的来源才写页码' });
    const year = source.issue && readIssue(source.issue).year;
    if (year && source.publishedOn !== null && Math.abs(Number(year) - Number(source.publishedOn.slice(0, 4))) > 1)
      context.addIssue({ code: 'custom', path: ['issue'], message: `刊期与日期“${source.publishedOn}”对不上，请核对` });
    if (source.paragraphs === null && source.extent !== 'excerpt')
      context.addIssue({
        code: 'custom',
        path: ['paragraphs'],
        message: '只有读到节选（extent: excerpt）的来源，段落数才能写“未说明”',
      });
    if (source.inferredFrom !== undefined && !source.period)
      context.addIssue({ code: 'custom', path: ['inferredFrom'], message: '来源没有写参考期，就没有推断依据' });
  });
export type SourceFrontMatter = z.output<typeof sourceSchema>;
