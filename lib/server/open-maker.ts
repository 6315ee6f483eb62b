import { within } from './deadline.ts';
import { readCutStyles } from './files.ts';
import { createFinisher } from './finish/finish.ts';
import { createMaker, type Make, type Setup } from './make.ts';
import type { Rendered } from './next-app.ts';
import { createQuickPages } from './quick/quick-pages.ts';

/** How long after the first page Next is started where nobody has asked for it, in milliseconds: who comes next goes first. */
const rest = 1000;

/**
 * Opens what makes the pages of this thread. Next takes as long to start as a first page to make, and no page of ours asks
 * for it: it is started a while after that page, or for the first thing that only Next makes. A start that failed is tried
 * again with the next.
 */
export function openMaker({ settings, hashedAddresses, shared, patience }: Setup): Make {
  const finish = createFinisher({
    hashedAddress: (address) => hashedAddresses.get(address),
    styleAt: readCutStyles(settings.folder),
    shared,
  });
  const quick = createQuickPages(settings.folder);
  let next: Promise<(address: string) => Promise<Rendered>> | undefined;
  let isFirst = true;

  async function start() {
    const { openNext } = await import('./next-app.ts');
    return openNext({ ...settings, siteUrl: new URL(settings.siteUrl) }, patience);
  }
  function startOnce() {
    next ??= start();
    next.catch(() => {
      next = undefined;
    });
    return next;
  }

  return createMaker(async (address) => {
    const text = await within(patience, () => quick(address));
    if (isFirst) setTimeout(startOnce, rest).unref();
    isFirst = false;
    if (text === null) return (await startOnce())(address);
    return { status: 200, type: 'text/html; charset=utf-8', headers: [], body: Buffer.alloc(0), text };
  }, finish);
}
