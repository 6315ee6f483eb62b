import { notFound, permanentRedirect, redirect } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { toFigureAddress } from '#lib/pages/addresses.ts';
import { findMove } from '#lib/pages/moves.ts';
import { nearestAddress } from '#lib/pages/nearest-address.ts';

/** The figures of a park whose addresses are retired: the name that the address ended in, where it leads, and why. */
export const retiredFigures = (slug: string) =>
  getContent().retired.flatMap(({ from, to, why }) => {
    const [page, id] = toFigureAddress(from).split('#');
    return page === `/parks/${slug}` && id ? [{ id, to, why }] : [];
  });

/** Part of an address may come percent-encoded; a redirect always is. */
function encodeOnce(step: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(step));
  } catch {
    return encodeURIComponent(step);
  }
}

/** Where an address that no page has leads now; null where it never was one. A tilde may come percent-encoded. */
export const moveOf = (path: string) => findMove(getContent(), path.replaceAll(/%7e/gi, '~'));

/**
 * Answers an address that no page has: where a retired one leads now, why it leads nowhere, otherwise what may have been
 * meant. The server shows the pages under `/gone` and `/lost` in place of the redirect, with status 410 and 404: Next has
 * no way to say that.
 */
export function leave(path: string): never {
  const move = moveOf(path);
  if (move?.to) permanentRedirect(move.to);
  const encoded = path.split('/').map(encodeOnce).join('/');
  if (move) redirect(`/gone${encoded}`);
  const isSet = /^\/compare\/[^/]+$/.test(path);
  if (isSet || nearestAddress(getContent(), decodeURIComponent(encoded))) redirect(`/lost${encoded}`);
  notFound();
}
