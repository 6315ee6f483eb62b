import { notFound, permanentRedirect } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';

/** Answers an address that no page has: where a retired one leads now, otherwise 404. */
export function leave(path: string): never {
  const retired = getContent().retired.find(({ from }) => from === path);
  if (retired?.to) permanentRedirect(retired.to);
  notFound();
}
