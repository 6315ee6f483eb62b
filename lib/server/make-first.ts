import type { Site } from './site.ts';

/** How often a page that fails is tried again: a thread that had too little memory is started anew with half as much more. */
const mostFailures = 4;

/**
 * Makes a page that no build has made, which reads the content: after it all pages come at once. On a busy machine it may
 * take longer than a reader would wait, and is asked for again.
 *
 * @param address of the page
 * @returns whether it was made; a server whose page is broken serves the others
 */
export async function makeFirst(site: Pick<Site, 'answer'>, address: string): Promise<boolean> {
  for (let failures = 0; failures < mostFailures; ) {
    const { status } = await site.answer(address);
    if (status < 500) return true;
    if (status !== 503) failures += 1;
  }
  return false;
}
