import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { getContent } from '#lib/content/content.ts';
import { digestFiles } from '#lib/content/digest-files.ts';
import { contentRoot } from '#lib/content/root.ts';
import { embedAddress } from '#lib/pages/addresses.ts';
import { listSearched, searchedAddress } from '#lib/pages/asked-pages.ts';
import { fixedAddresses, listAddresses, sitemapAddresses } from '#lib/pages/kinds.ts';
import { parksPaired } from '#lib/pages/limits.ts';
import { movedAddresses } from '#lib/pages/moves.ts';
import { published } from '#lib/pages/published.ts';
import { type Answer, createAnswers, type Effort, type Variant } from '#lib/server/answer.ts';
import { createCache } from '#lib/server/cache.ts';
import { readShared } from '#lib/server/files.ts';
import { serverFolder } from '#lib/server/folders.mjs';
import { keep } from '#lib/server/headers.ts';
import { contentVersion } from '#lib/server/health.ts';
import { type Make, setupOf } from '#lib/server/make.ts';
import { openDrawer } from '#lib/server/open-drawer.ts';
import { openWorker } from '#lib/server/open-worker.ts';
import { makeOwnPages, type OwnStatus } from '#lib/server/own-pages.ts';
import { readSettings } from '#lib/server/settings.ts';
import { createSite } from '#lib/server/site.ts';
import { readAllStored, type Stored, type StoredVariant } from '#lib/server/stored-files.ts';

/** Each page is asked for once, so little need be kept. */
const cacheBytes = 8 * 1024 * 1024;

/** Nobody waits for a copy's pages: the longest that one may take, in milliseconds, is what says that it never ends. */
const limit = 10 * 60_000;

/** Threads that make pages, each with the content in memory. */
const threads = Math.min(2, availableParallelism());

/** What a web server answers before it looks for a file: its own words would be English. */
const refusedByServers: readonly OwnStatus[] = [400, 405, 414, 431];

/** Several makers as one: whoever has least to do is asked. */
function shareWork(makers: Make[]): Make {
  const underway = makers.map((make) => ({ make, count: 0 }));
  return async (address) => {
    const idlest = underway.reduce((least, one) => (one.count < least.count ? one : least));
    idlest.count += 1;
    try {
      return await idlest.make(address);
    } finally {
      idlest.count -= 1;
    }
  };
}

/** A stored file as an answer that waits in memory. */
function loadStored({ variants, whenUnchanged }: Stored): Answer {
  const load = ({ place, etag, headers }: StoredVariant): Variant => ({ etag, headers, body: readFileSync(place) });
  const { identity, br, gzip } = variants;
  const answer: Answer = {
    status: 200,
    variants: { identity: load(identity), ...(br && { br: load(br) }), ...(gzip && { gzip: load(gzip) }) },
    whenUnchanged,
    effort: 'best',
    bytes: identity.bytes,
    isPage: false,
    remake: async () => answer,
  };
  return answer;
}

/** The site of this build as the server would answer it. */
export async function openSource(progress: (done: number, left: number) => void) {
  const content = getContent();
  const moved = movedAddresses(content, published);
  const settings = readSettings(process.env);
  const makeAnswer = createAnswers(settings.siteUrl.protocol === 'https:');
  const { ownFiles, shared } = readShared(settings.folder);
  // The threads inherit it.
  process.env['DRAWS_ASIDE'] = '1';
  const setup = setupOf(settings, ownFiles, shared, limit);
  // As the build packed them, and as a server runs them: they start without a loader of TypeScript.
  const packed = (name: string) => path.join(settings.folder, '.next', serverFolder, name);
  // Many pages are made in a row: with little room for new objects, what a page needs is often taken for what stays.
  const keeping = { entry: pathToFileURL(packed('worker.mjs')), room: 1350, young: 192 };
  const ownPages = await makeOwnPages(makeAnswer);
  const site = createSite({
    make: shareWork(Array.from({ length: threads }, () => openWorker(setup, keeping).make)),
    width: threads * 2,
    draw: openDrawer(settings.folder, { entry: packed('picture.mjs') }).draw,
    makeAnswer,
    ownPages,
    ownFiles,
    cache: createCache(cacheBytes),
    report: (address, error) => console.error(`页面出错 ${address}`, error),
    limit,
  });
  const stored = readAllStored(settings.folder, settings.siteUrl, contentVersion(digestFiles(contentRoot())));
  const answer = async (address: string, effort: Effort) => {
    const file = stored.get(address);
    return file ? loadStored(file) : site.answer(address, effort);
  };
  const listed = new Set(sitemapAddresses(content));
  const isSmall = content.parks.length <= parksPaired;
  return {
    answer: (address: string) => answer(address, 'best'),
    plain: (address: string) => answer(address, 'none'),
    // Of many parks the pages that no search engine lists are ten times as many: the best would take an hour.
    effortFor: (address: string): Effort => (isSmall || listed.has(address) ? 'best' : 'good'),
    base: settings.siteUrl.origin,
    addresses: [
      ...listAddresses(content, ({ inCopy, form }) => inCopy && form !== 'redirect'),
      ...ownFiles.map(({ address }) => address),
    ],
    searched: listSearched(content).map(searchedAddress),
    refusals: new Map([...ownPages].filter(([status]) => refusedByServers.includes(status))),
    makeJson: (body: string) =>
      makeAnswer({ status: 200, type: 'application/json', body: Buffer.from(body), cacheControl: keep.page }, 'none'),
    served: new Set(fixedAddresses(({ inCopy }) => !inCopy)),
    retired: [...new Set([...moved, ...moved.flatMap((address) => embedAddress(address) ?? [])])],
    progress,
  };
}
