import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readShared } from '#lib/server/files.ts';
import { createFinisher } from '#lib/server/finish/finish.ts';
import { openNext } from '#lib/server/next-app.ts';
import { readSettings } from '#lib/server/settings.ts';
import { nameAsVite, renameIn } from './name-as-vite.ts';
import { type Bare, linkedSheets, takeApart } from './take-apart.ts';

/** A page of ours without its styles, and the stylesheets that it links, all under the names that Vite gives. */
export type BarePage = Bare & { address: string; styles: string[] };

/** Our pages as they come from Next, finished but for their styles. */
export async function readBare(addresses: readonly string[]): Promise<BarePage[]> {
  const settings = readSettings(process.env);
  const { ownFiles, shared } = readShared(settings.folder);
  const hashed = new Map(ownFiles.map(({ address, hashedAddress }) => [address, hashedAddress]));
  const finish = createFinisher({ hashedAddress: (own) => hashed.get(own), styleAt: () => undefined, shared });
  const render = await openNext(settings, 60_000);
  const finished: { address: string; html: string; links: string[] }[] = [];
  for (const address of addresses) {
    const { html } = finish((await render(address)).body.toString('utf8'));
    finished.push({ address, html, links: linkedSheets(html) });
  }
  const readStyle = (link: string) =>
    readFileSync(path.join(settings.folder, link.replace(/^\/_next/, '.next')), 'utf8');
  const texts = new Map(finished.flatMap(({ links }) => links.map((link) => [link, readStyle(link)])));
  const names = nameAsVite([...texts.values()]);
  return finished.map(({ address, html, links }) => ({
    ...takeApart(html, names),
    address,
    styles: links.map((link) => renameIn(texts.get(link) ?? '', names)),
  }));
}
