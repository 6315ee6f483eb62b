import type { MetadataRoute } from 'next';
import { changedOn } from '#lib/catalog/changed-on.ts';
import { runInTurns, type Work } from '#lib/catalog/in-turns.ts';
import { getContent } from '#lib/content/content.ts';
import { sitemapParts } from '#lib/pages/kinds.ts';
import { inSitemap } from '#lib/pages/limits.ts';
import type { Content } from '#lib/schema/content.ts';
import { breathe } from './in-turns.ts';
import { absoluteUrl } from './site.ts';

export const dynamic = 'force-dynamic';

/** A day stands only where content states it: search engines that find one wrong believe none. */
function* listPages(content: Content): Work<MetadataRoute.Sitemap> {
  const parts: string[][] = [];
  for (const part of sitemapParts(content)) {
    parts.push(part);
    yield;
  }
  const entries: MetadataRoute.Sitemap = [];
  for (const address of parts.flat().slice(0, inSitemap)) {
    const lastModified = changedOn(content, address);
    entries.push({ url: absoluteUrl(address), ...(lastModified && { lastModified }) });
    yield;
  }
  return entries;
}

export default (): Promise<MetadataRoute.Sitemap> => runInTurns(listPages(getContent()), breathe);
