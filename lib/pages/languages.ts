import type { Content } from '#lib/schema/content.ts';

/** The English form of the page of a case. */
export const englishAddress = (slug: string) => `/en/parks/${slug}`;

/** The name of the site in English. */
export const englishName = 'Casebook of Party Building in China’s Industrial Parks';

/** Whether the page at an address is in English. */
export const isEnglish = (address: string) => /^\/en(?:\/|$)/.test(address);

/** A page and the one that says the same in the other language, by the codes of `hreflang`. */
export type Languages = { 'zh-Hans': string; en: string };

/**
 * The two forms of a page, where it has both: each names the other.
 *
 * @example languagesOf(content, '/parks/loudi') // { 'zh-Hans': '/parks/loudi', en: '/en/parks/loudi' }
 */
export function languagesOf({ english }: Pick<Content, 'english'>, address: string): Languages | null {
  if (english.length > 0 && (address === '/' || address === '/en')) return { 'zh-Hans': '/', en: '/en' };
  const [, slug] = /^(?:\/en)?\/parks\/([^/]+)$/.exec(address) ?? [];
  const has = slug !== undefined && english.some((one) => one.slug === slug);
  return has ? { 'zh-Hans': `/parks/${slug}`, en: englishAddress(slug) } : null;
}
