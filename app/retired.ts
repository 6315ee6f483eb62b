import { notFound, permanentRedirect, redirect } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { toFigureAddress, toServedAddress } from '#lib/pages/addresses.ts';

/** The entry of a retired address, if it is one. */
export const findRetired = (path: string) => getContent().retired.find(({ from }) => toServedAddress(from) === path);

/** The figures of a park whose addresses are retired: the name that the address ended in, where it leads, and why. */
export const retiredFigures = (slug: string) =>
  getContent().retired.flatMap(({ from, to, why }) => {
    const [page, id] = toFigureAddress(from).split('#');
    return page === `/parks/${slug}` && id ? [{ id, to, why }] : [];
  });

/**
 * Answers an address that no page has: where a retired one leads now, why it leads nowhere, otherwise 404. The server
 * shows the page under `/gone` in place of the redirect, with status 410: Next has no way to say that.
 */
export function leave(path: string): never {
  const retired = findRetired(path);
  if (retired?.to) permanentRedirect(retired.to);
  if (retired) redirect(`/gone${path}`);
  notFound();
}
