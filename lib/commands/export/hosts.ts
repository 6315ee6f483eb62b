import { allKinds } from '#lib/pages/kinds.ts';
import { openToAll } from '#lib/server/headers.ts';
import { goneFile } from './files.ts';
import type { Routes } from './routes.ts';

/** The redirects as Netlify, Cloudflare Pages and their like read them from `_redirects`. */
export const formatRedirects = ({ redirects }: Pick<Routes, 'redirects'>) =>
  redirects.map(({ from, status, to }) => `${from} ${to ?? `/${goneFile(from)}`} ${status}\n`).join('');

/**
 * The headers of public data as Netlify, Cloudflare Pages and their like read them from `_headers`, by the forms of
 * addresses.
 */
export function formatHeaders(): string {
  const patterns = allKinds
    .filter(([, { crossOrigin, inCopy }]) => crossOrigin && inCopy)
    .map(([, { address }]) => (address.startsWith('/data/') ? '/data/*' : address.replace(/:\w+\*?/g, '*')));
  return [...new Set(patterns)].map((pattern) => `${pattern}\n  ${openToAll.join(': ')}\n`).join('');
}
