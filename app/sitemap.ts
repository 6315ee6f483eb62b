import type { MetadataRoute } from 'next';
import { changedOn } from '#lib/catalog/changed-on.ts';
import { getContent } from '#lib/content/content.ts';
import { sitemapAddresses } from '#lib/pages/kinds.ts';
import { absoluteUrl } from './site.ts';

export const dynamic = 'force-dynamic';

/** A day stands only where content states it: search engines that find one wrong believe none. */
export default function sitemap(): MetadataRoute.Sitemap {
  const content = getContent();
  return sitemapAddresses(content).map((address) => {
    const lastModified = changedOn(content, address);
    return { url: absoluteUrl(address), ...(lastModified && { lastModified }) };
  });
}
