import { notFound, permanentRedirect, redirect } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { toFigureAddress } from '#lib/pages/addresses.ts';
import { findMove } from '#lib/pages/moves.ts';

/** The figures of a park whose addresses are retired: the name that the address ended in, where it leads, and why. */
export const retiredFigures = (slug: string) =>
  getContent().retired.flatMap(({ from, to, why }) => {
    const [page, id] = toFigureAddress(from).split('#');
    return page === `/parks/${slug}` && id ? [{ id, to, why }] : [];
  });

/** Where an address that no page has leads now; null where it never was one. A tilde may come percent-encoded. */
export const moveOf = (path: string) => findMove(getContent(), path.replaceAll(/%7e/gi, '~'));

/**
 * Answers an address that no page has: where a retired one leads now, why it leads nowhere, otherwise 404. The server
 * shows the page under `/gone` in place of the redirect, with status 410: Next has no way to say that.
 */
export function leave(path: string): never {
  const move = moveOf(path);
  if (move?.to) permanentRedirect(move.to);
  if (move) redirect(`/gone${path}`);
  notFound();
}
