import { fixedAddresses } from '#lib/pages/kinds.ts';
import type { Cache } from './cache.ts';
import type { Site } from './site.ts';

/** The paths that a sitemap lists: `<loc>https://example.cn/parks</loc>` → `/parks`. */
export function readSitemap(xml: string): string[] {
  return [...xml.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].flatMap(([, location = '']) => {
    const url = location.replaceAll('&amp;', '&');
    return URL.canParse(url) ? [new URL(url).pathname] : [];
  });
}

/**
 * Makes the pages that every page leads to, and those of the sitemap, one after another, while readers are served; stops
 * where the memory is full.
 *
 * @param mayContinue asked before each page; a server that shuts down says no, and one whose readers wait takes its time
 */
export async function warm(site: Site, cache: Cache, mayContinue: () => Promise<boolean>): Promise<void> {
  // To list all addresses takes a second of thousands of parks: readers who come at once get their page before.
  if (!(await mayContinue())) return;
  let sitemap = await site.answer('/sitemap.xml', 'best');
  // The first answer reads the content, and may take longer than a reader would wait.
  while (sitemap.status === 503 && (await mayContinue())) sitemap = await site.answer('/sitemap.xml', 'best');
  if (sitemap.status !== 200) return;
  // What every page leads to, listed or not: the first view of all figures looks at each of them.
  const entrances = fixedAddresses(({ form, kept }) => form === 'page' && kept === 'page');
  const listed = readSitemap(sitemap.variants.identity.body.toString('utf8'));
  const addresses = [...new Set([...entrances, ...listed])];
  cache.setKnown([...addresses, ...fixedAddresses(({ form, inCopy }) => form === 'file' && inCopy)]);
  for (const address of addresses) {
    if (!cache.hasRoom() || !(await mayContinue())) return;
    await site.prepare(address);
  }
}
