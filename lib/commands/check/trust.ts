import type { ContentIssue } from '#lib/content/issue.ts';
import type { SiteFacts } from '#lib/schema/site.ts';

/** Names and addresses that nobody else reaches: of this machine, of a house (RFC 1918), without a domain. */
const local = [
  /^[^.]+$/,
  /\.(?:localhost|local|test|internal)$/,
  /^(?:127|10)(?:\.\d+){3}$/,
  /^192\.168(?:\.\d+){2}$/,
  /^172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}$/,
  /^\[/,
];

/** Whether a site is served to the public, by its base. */
export const isPublic = (siteUrl: string | undefined): boolean =>
  siteUrl !== undefined && URL.canParse(siteUrl) && !local.some((pattern) => pattern.test(new URL(siteUrl).hostname));

/**
 * A reminder, once a site is public, of what readers cannot know of it: who runs it, nobody to write to, no terms of use.
 * It stops nothing.
 *
 * @param siteUrl `SITE_URL` as it is set
 */
export function checkTrust(
  { operator, contact, licence }: SiteFacts,
  siteUrl: string | undefined,
): ContentIssue | null {
  const open = [
    ...(operator === undefined ? ['operator（主办）'] : []),
    ...(contact === undefined ? ['contact（联系方式）'] : []),
    ...(licence?.texts === undefined ? ['licence.texts（文字的许可）'] : []),
    ...(licence?.data === undefined ? ['licence.data（数据的许可）'] : []),
  ];
  if (open.length === 0 || !isPublic(siteUrl)) return null;
  const message = `提醒：SITE_URL 是公开的地址，这里还没有写 ${open.join('、')}，页面印的是“未定”`;
  return { file: 'content/site.yaml', line: 1, column: 1, field: '', message };
}
