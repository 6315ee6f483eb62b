import type { MetadataRoute } from 'next';
import { getContent } from '#lib/content/content.ts';
import { sitemapAddresses } from '#lib/pages/kinds.ts';
import { absoluteUrl } from './site.ts';

export default function sitemap(): MetadataRoute.Sitemap {
  return sitemapAddresses(getContent()).map((address) => ({ url: absoluteUrl(address) }));
}
