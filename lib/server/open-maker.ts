import path from 'node:path';
import { createStyleReader } from './files.ts';
import { createFinisher } from './finish/finish.ts';
import { createMaker, type Make, type Setup } from './make.ts';
import { openNext } from './next-app.ts';

/** Starts Next and the finisher in this thread. */
export async function openMaker({ settings, hashedAddresses, shared, patience }: Setup): Promise<Make> {
  const finish = createFinisher({
    hashedAddress: (address) => hashedAddresses.get(address),
    readStyle: createStyleReader(path.join(settings.folder, '.next')),
    shared,
  });
  return createMaker(await openNext({ ...settings, siteUrl: new URL(settings.siteUrl) }, patience), finish);
}
