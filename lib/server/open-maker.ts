import { within } from './deadline.ts';
import { readCutStyles } from './files.ts';
import { createFinisher } from './finish/finish.ts';
import { createMaker, type Make, type Setup } from './make.ts';
import type { Rendered } from './next-app.ts';
import { createQuickPages } from './quick/quick-pages.ts';

/** Asks for a page the quick way, and Next for whatever that leaves. */
const quickFirst =
  (
    quick: (address: string) => Promise<string | null>,
    render: (address: string) => Promise<Rendered>,
    patience: number,
  ) =>
  async (address: string): Promise<Rendered> => {
    const text = await within(patience, () => quick(address));
    return text === null
      ? render(address)
      : { status: 200, type: 'text/html; charset=utf-8', headers: [], body: Buffer.alloc(0), text };
  };

/**
 * Opens what makes the pages of this thread. Next takes as long to start as a first page to make, and is started when
 * something is asked for that only Next makes; a start that failed is tried again with the next.
 */
export function openMaker({ settings, hashedAddresses, shared, patience }: Setup): Make {
  const finish = createFinisher({
    hashedAddress: (address) => hashedAddresses.get(address),
    styleAt: readCutStyles(settings.folder),
    shared,
  });
  let next: Promise<(address: string) => Promise<Rendered>> | undefined;
  async function start() {
    const { openNext } = await import('./next-app.ts');
    return openNext({ ...settings, siteUrl: new URL(settings.siteUrl) }, patience);
  }
  async function render(address: string): Promise<Rendered> {
    next ??= start();
    next.catch(() => {
      next = undefined;
    });
    return (await next)(address);
  }
  return createMaker(quickFirst(createQuickPages(settings.folder), render, patience), finish);
}
