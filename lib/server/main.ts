import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { whyNoContent } from '#lib/content/content-folder.mjs';
import { digestFiles } from '#lib/content/digest-files.ts';
import { contentRoot } from '#lib/content/root.ts';
import { createAnswers } from './answer.ts';
import { createBacklog } from './backlog.ts';
import { createCache } from './cache.ts';
import { isLate } from './deadline.ts';
import { createDictionaries, findPackBeside, isTrustworthy, offerAsDictionary } from './dictionaries.ts';
import { readShared } from './files.ts';
import { contentVersion, makeHealth } from './health.ts';
import { setupOf } from './make.ts';
import { makeFirst } from './make-first.ts';
import { openDrawer } from './open-drawer.ts';
import { openWorker } from './open-worker.ts';
import { makeOwnPages } from './own-pages.ts';
import { makePreflight } from './preflight.ts';
import { createQuiet } from './quiet.ts';
import { roomFor } from './room.ts';
import { createSiteServer } from './server.ts';
import { readSettings } from './settings.ts';
import { createSite } from './site.ts';
import { readAllStored } from './stored-files.ts';
import { warm } from './warm.ts';
import { whyNotListening } from './why-not-listening.ts';

/** The address of the park whose file comes last; the list of parks where there is none. */
function lastPark(folder: string): string {
  const parks = path.join(folder, 'parks');
  const names = existsSync(parks) ? readdirSync(parks).filter((name) => name.endsWith('.md')) : [];
  const last = names.sort().at(-1);
  return last === undefined ? '/parks' : `/parks/${path.basename(last, '.md')}`;
}

/** What an operator reads of an address that could not be made; where it only took too long, no trace says why. */
function report(address: string, error: unknown): void {
  if (isLate(error)) console.error(`页面没有按时做好 ${address}：已请读者稍后再来`);
  else console.error(`页面出错 ${address}`, error);
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const noContent = whyNoContent(contentRoot());
  if (noContent !== undefined) throw new Error(noContent);
  const buildFolder = path.join(settings.folder, '.next');
  const packBeside = isTrustworthy(settings.siteUrl) ? await findPackBeside() : null;
  const makeAnswer = createAnswers(settings.siteUrl.protocol === 'https:', packBeside !== null);
  const { ownFiles, shared } = readShared(settings.folder);
  const cache = createCache(settings.cacheBytes);
  const backlog = createBacklog();
  // The thread inherits it: it hands on plans of pictures, and draws none.
  process.env['DRAWS_ASIDE'] = '1';
  const worker = openWorker(setupOf(settings, ownFiles, shared), { room: roomFor(settings.folder) });
  const files = digestFiles(contentRoot());
  worker.tellFiles(files);
  const content = contentVersion(files);
  const stored = readAllStored(settings.folder, settings.siteUrl, content);
  const site = createSite({
    make: worker.make,
    draw: openDrawer(settings.folder).draw,
    makeAnswer,
    ownPages: await makeOwnPages(makeAnswer),
    ownFiles,
    cache,
    report,
    hurried: backlog.add,
    isStored: (address) => stored.has(address),
    ...(packBeside && { offer: offerAsDictionary }),
  });
  const { starting, ok, draining } = await makeHealth(makeAnswer, buildFolder, content);
  let isReady = false;
  const { during, whenQuiet } = createQuiet();
  const forReaders = {
    ...site,
    answer: (...asked: Parameters<typeof site.answer>) => during(() => site.answer(...asked)),
  };
  const { server, drain, isDraining } = createSiteServer(forReaders, {
    health: () => (isReady ? ok : starting),
    draining,
    preflight: await makePreflight(makeAnswer),
    stored,
    ...(packBeside && { packFor: createDictionaries(cache.get, packBeside) }),
  });

  const end = (signal: string, notice?: number) => {
    console.log(`收到 ${signal}，正在结束……`);
    drain(notice).then(() => process.exit(0));
  };
  process.once('SIGTERM', (signal) => end(signal));
  // Whoever sits at a terminal, and whoever closes it, waits for no notice.
  for (const name of ['SIGINT', 'SIGHUP'] as const) process.once(name, (signal) => end(signal, 0));
  // A closed terminal must not become an error of its own.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

  server.once('error', (error) => {
    console.error(whyNotListening(error, settings));
    process.exit(1);
  });
  // Who comes before Next is ready waits for it.
  await new Promise<void>((resolve) =>
    server.listen({ port: settings.port, ...(settings.host && { host: settings.host }) }, resolve),
  );
  await Promise.all([worker.ready, makeFirst(forReaders, lastPark(contentRoot()))]);
  isReady = true;
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  console.log(`园区党建案例库：http://${settings.host ?? 'localhost'}:${port}`);
  if (!settings.ahead) return;
  const mayContinue = async () => {
    await whenQuiet();
    return !isDraining();
  };
  warm(site, cache, mayContinue)
    .then(() => backlog.work(site.improve, mayContinue))
    .catch((error: unknown) => console.error('预先生成页面时出错', error));
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? `服务器无法启动：${error.message}` : error);
  process.exit(1);
});
