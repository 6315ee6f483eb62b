import { z } from 'zod';
import { textSchema } from './text.ts';

/** Where readers write to: an e-mail address, or the page of a form. */
const contactSchema = z
  .string()
  .regex(/^(?:[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+|https?:\/\/\S+)$/, '应为邮箱或完整网址，例如 editor@example.org');

/** The terms under which others may use something: their name, and where they are printed. */
const licenceSchema = z.strictObject({
  name: textSchema.meta({ label: '许可的名称' }),
  url: z
    .url({ protocol: /^https?$/, error: '应为完整网址，没有就不写' })
    .optional()
    .meta({ label: '网址' }),
});
export type Licence = z.output<typeof licenceSchema>;

/** What `content/site.yaml` says of the site itself. All of it may be open: pages then say so, and nothing is made up. */
export const siteSchema = z.strictObject({
  operator: textSchema.optional().meta({ label: '主办' }),
  contact: contactSchema.optional().meta({ label: '联系方式' }),
  licence: z
    .strictObject({
      texts: licenceSchema.optional().meta({ label: '文字的许可' }),
      data: licenceSchema.optional().meta({ label: '数据的许可' }),
    })
    .optional()
    .meta({ label: '许可' }),
});
export type SiteFacts = z.output<typeof siteSchema>;
