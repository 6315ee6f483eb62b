import path from 'node:path';
import { getContent } from '#lib/content/content.ts';
import { contentRoot } from '#lib/content/root.ts';
import { addressesOf } from '#lib/pages/ledger.ts';
import { published } from '#lib/pages/published.ts';

/** How many addresses of the site's own content the ledger has not; content from elsewhere has no ledger. */
export function countUnlisted(): number {
  if (contentRoot() !== path.resolve('content')) return 0;
  const known = new Set(published);
  return addressesOf(getContent()).filter((address) => !known.has(address)).length;
}
