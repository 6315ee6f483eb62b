import type { MetadataRoute } from 'next';
import { getContent } from '#lib/content/content.ts';
import { comparisonAddress, pageAddresses, subsets } from '#lib/pages/addresses.ts';
import { prerenderedParks } from './compare/prerendered.ts';
import { absoluteUrl } from './site.ts';

export default function sitemap(): MetadataRoute.Sitemap {
  const content = getContent();
  const comparisons = subsets(prerenderedParks(content), 5).map(comparisonAddress);
  return [...pageAddresses(content), ...comparisons].map((address) => ({ url: absoluteUrl(address) }));
}
