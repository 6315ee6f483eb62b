import type { Metadata } from 'next';

export const siteName = '园区党建案例库';
export const siteSummary =
  '中国产业园区党建工作的案例与数据：每个数字都写明数的是谁、属于谁、什么时候、印在哪里，只有可以比的才放在一起比。';

/** The public base of canonical links: `SITE_URL`, or the address that this machine serves on. */
export function siteUrl(): URL {
  return new URL(process.env['SITE_URL'] || `http://localhost:${process.env['PORT'] || 3000}`);
}

/** The absolute address of a page: `absoluteUrl('/parks/loudi')`. */
export const absoluteUrl = (path: string) => new URL(path, siteUrl()).href;

/** The head of a page: title, description, canonical address and Open Graph tags that say the same. */
export function pageMetadata(
  path: string,
  title: string,
  description: string,
  type: 'article' | 'website' = 'website',
): Metadata {
  return {
    title,
    description,
    alternates: { canonical: path, types: { 'application/atom+xml': '/feed.xml' } },
    openGraph: { type, title, description, url: path, siteName, locale: 'zh_CN' },
  };
}
