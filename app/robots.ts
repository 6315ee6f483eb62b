import type { MetadataRoute } from 'next';
import { fixedAddresses } from '#lib/pages/kinds.ts';
import { absoluteUrl } from './site.ts';

export const dynamic = 'force-dynamic';

/** What answers questions has no end of addresses, so that only what may be indexed of it is worth a visit. */
const endless = fixedAddresses(({ indexed, query }) => !indexed && query.length > 0);

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: [...endless, '/*?*'] },
    sitemap: absoluteUrl('/sitemap.xml'),
  };
}
