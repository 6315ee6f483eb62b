import type { Metadata } from 'next';
import { cache } from 'react';
import { getContent } from '#lib/content/content.ts';
import { kindAt } from '#lib/pages/kinds.ts';
import { englishName, isEnglish, languagesOf } from '#lib/pages/languages.ts';
import type { PageKind } from '#lib/pages/page-kind.ts';
import { pictureAddress } from '#lib/pages/picture-address.ts';
import { siteName, siteSummary } from '#lib/pages/site.ts';
import { cardOf } from '#lib/picture/cards.ts';
import { plain } from '#lib/picture/fit.ts';
import { type Card, shapes } from '#lib/picture/picture.ts';

export { siteName, siteSummary };

/** The public base of canonical links: `SITE_URL`, or the address that this machine serves on. */
export function siteUrl(): URL {
  return new URL(process.env['SITE_URL'] || `http://localhost:${process.env['PORT'] || 3000}`);
}

/** The absolute address of a page: `absoluteUrl('/parks/loudi')`. */
export const absoluteUrl = (path: string) => new URL(path, siteUrl()).href;

/** The card of the page at an address: its head and its share panel ask for the same. */
export const cardAt = cache((page: string) => cardOf(getContent(), page));

/** When the sources of an article were printed and when the page last changed, as ISO dates; null where not known. */
export type ArticleDates = { publishedOn: string | null; changedOn: string | null };

/**
 * The head of a page: title, description, canonical address, and the Open Graph and Twitter tags that say the same with a
 * picture. Title and description are those of the page's card, which are written to arrive alone; those given here
 * stand where the content has no card for the address, the title without the marks of where its lines may end. Whether it is an article and may be indexed is its row's to say.
 *
 * @param kind the row, where the page is not the one at its canonical address
 */
export function pageMetadata(
  path: string,
  pageTitle: string,
  pageDescription: string,
  { publishedOn, changedOn }: ArticleDates = { publishedOn: null, changedOn: null },
  kind: PageKind | null = kindAt(getContent(), path),
  card: Card | null = cardAt(path),
): Metadata {
  const languages = languagesOf(getContent(), path);
  const type = kind?.openGraph ?? 'website';
  const { title, description } = card ?? { title: plain(pageTitle), description: pageDescription };
  const image = {
    url: absoluteUrl(pictureAddress('card', path)),
    ...shapes.card,
    alt: isEnglish(path) ? `${title}. ${englishName}` : `${title}。${siteName}`,
  };
  const images = card ? [image] : [];
  const written = isEnglish(path) ? { siteName: englishName, locale: 'en_US' } : { siteName, locale: 'zh_CN' };
  const shared = { title, description, url: absoluteUrl(path), ...written, images };
  return {
    title,
    description,
    ...(kind?.indexed === false && { robots: { index: false } }),
    alternates: {
      canonical: path,
      types: { 'application/atom+xml': '/feed.xml' },
      ...(languages && { languages }),
    },
    openGraph:
      type === 'website'
        ? { ...shared, type }
        : {
            ...shared,
            type,
            ...(publishedOn && { publishedTime: publishedOn }),
            ...(changedOn && { modifiedTime: changedOn }),
          },
    twitter: { card: 'summary_large_image', title, description, images: images.map(({ url, alt }) => ({ url, alt })) },
  };
}
