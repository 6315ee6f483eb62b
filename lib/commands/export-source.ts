import { getContent } from '#lib/content/content.ts';
import { embedAddress } from '#lib/pages/addresses.ts';
import { fixedAddresses, listAddresses } from '#lib/pages/kinds.ts';
import { movedAddresses } from '#lib/pages/moves.ts';
import { published } from '#lib/pages/published.ts';
import { createAnswers } from '#lib/server/answer.ts';
import { createCache } from '#lib/server/cache.ts';
import { readShared } from '#lib/server/files.ts';
import { setupOf } from '#lib/server/make.ts';
import { openMaker } from '#lib/server/open-maker.ts';
import { makeOwnPages } from '#lib/server/own-pages.ts';
import { readSettings } from '#lib/server/settings.ts';
import { createSite } from '#lib/server/site.ts';

/** Each page is asked for once, so little need be kept. */
const cacheBytes = 8 * 1024 * 1024;

/** Nobody waits for a copy's pages: the longest that one may take, in milliseconds, is what says that it never ends. */
const limit = 10 * 60_000;

/** The site of this build as the server would answer it, every answer compressed once and for all. */
export async function openSource(progress: (done: number, left: number) => void) {
  const content = getContent();
  const moved = movedAddresses(content, published);
  const settings = readSettings(process.env);
  const makeAnswer = createAnswers(settings.siteUrl.protocol === 'https:');
  const { ownFiles, shared } = readShared(settings.folder);
  const site = createSite({
    make: await openMaker(setupOf(settings, ownFiles, shared)),
    makeAnswer,
    ownPages: await makeOwnPages(makeAnswer),
    ownFiles,
    cache: createCache(cacheBytes),
    report: (address, error) => console.error(`页面出错 ${address}`, error),
    limit,
  });
  return {
    answer: (address: string) => site.answer(address, 'best'),
    base: settings.siteUrl.origin,
    addresses: [
      ...listAddresses(content, ({ inCopy, form }) => inCopy && form !== 'redirect'),
      ...ownFiles.map(({ address }) => address),
    ],
    served: new Set(fixedAddresses(({ inCopy }) => !inCopy)),
    retired: [...moved, ...moved.flatMap((address) => embedAddress(address) ?? [])],
    progress,
  };
}
