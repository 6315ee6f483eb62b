import { getContent } from '#lib/content/content.ts';
import { allKinds } from '#lib/pages/kinds.ts';
import { readCutStyles, readShared } from '#lib/server/files.ts';
import { createFinisher } from '#lib/server/finish/finish.ts';
import { setupOf } from '#lib/server/make.ts';
import { openNext } from '#lib/server/next-app.ts';
import { createQuickPages } from '#lib/server/quick/quick-pages.ts';
import { readSettings } from '#lib/server/settings.ts';

/**
 * Run as a program, since Next takes over the process it runs in: makes every page of the content, and what is named on the
 * command line, the quick way and by Next, and prints in JSON which were left to Next and which differ.
 */
const settings = readSettings(process.env);
const { ownFiles, shared } = readShared(settings.folder);
const { hashedAddresses } = setupOf(settings, ownFiles, shared);
const finish = createFinisher({
  hashedAddress: (address) => hashedAddresses.get(address),
  styleAt: readCutStyles(settings.folder),
  shared,
});
const render = await openNext(settings, 60_000);
const quick = createQuickPages(settings.folder);
const content = getContent();

const outcome = { written: 0, left: [] as string[], different: [] as string[] };
const pages = allKinds.flatMap(([, kind]) => (kind.form === 'page' ? kind.list(content) : []));
for (const address of [...pages, ...process.argv.slice(2)]) {
  const text = await quick(address);
  if (text === null) outcome.left.push(address);
  else {
    const exact = (await render(address)).text ?? '';
    outcome.written += 1;
    if (finish(text).html !== finish(exact).html) outcome.different.push(address);
  }
}
console.log(JSON.stringify(outcome));
process.exit(0);
