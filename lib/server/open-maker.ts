import path from 'node:path';
import { within } from './deadline.ts';
import { createStyleReader } from './files.ts';
import { createFinisher } from './finish/finish.ts';
import { createMaker, type Make, type Setup } from './make.ts';
import { openNext, type Rendered } from './next-app.ts';
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

/** Starts Next and the finisher in this thread. */
export async function openMaker({ settings, hashedAddresses, shared, patience }: Setup): Promise<Make> {
  const finish = createFinisher({
    hashedAddress: (address) => hashedAddresses.get(address),
    readStyle: createStyleReader(path.join(settings.folder, '.next')),
    shared,
  });
  const render = await openNext({ ...settings, siteUrl: new URL(settings.siteUrl) }, patience);
  return createMaker(quickFirst(createQuickPages(settings.folder), render, patience), finish);
}
