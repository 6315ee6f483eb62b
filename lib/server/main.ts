import path from 'node:path';
import { contentRoot } from '#lib/content/root.ts';
import { createAnswers } from './answer.ts';
import { createCache } from './cache.ts';
import { readShared } from './files.ts';
import { makeHealth } from './health.ts';
import { setupOf } from './make.ts';
import { openWorker } from './open-worker.ts';
import { makeOwnPages } from './own-pages.ts';
import { makePreflight } from './preflight.ts';
import { createQuiet } from './quiet.ts';
import { createSiteServer } from './server.ts';
import { readSettings, type Settings } from './settings.ts';
import { createSite } from './site.ts';
import { warm } from './warm.ts';

/** What an editor or operator reads when the server cannot listen. */
function explain(error: NodeJS.ErrnoException, { port, host }: Settings): string {
  if (error.code === 'EADDRINUSE')
    return `端口 ${port} 已被别的程序占用。请换一个端口：PORT=${port + 1} npm start，或先停掉占用它的程序（查看：lsof -i :${port}）。`;
  if (error.code === 'EACCES') return `没有使用端口 ${port} 的权限。请换一个大于 1023 的端口：PORT=3000 npm start。`;
  if (error.code === 'EADDRNOTAVAIL') return `本机没有地址 ${host}。请检查 HOST。`;
  return `服务器无法启动：${error.message}`;
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const buildFolder = path.join(settings.folder, '.next');
  const makeAnswer = createAnswers(settings.siteUrl.protocol === 'https:');
  const { ownFiles, shared } = readShared(settings.folder);
  const cache = createCache(settings.cacheBytes);
  const worker = openWorker(setupOf(settings, ownFiles, shared));
  const site = createSite({
    make: worker.make,
    makeAnswer,
    ownPages: await makeOwnPages(makeAnswer),
    ownFiles,
    cache,
    report: (address, error) => console.error(`页面出错 ${address}`, error),
  });
  const health = await makeHealth(makeAnswer, buildFolder, contentRoot());
  const { during, whenQuiet } = createQuiet();
  const forReaders = { ...site, answer: (address: string) => during(() => site.answer(address)) };
  const { server, drain, isDraining } = createSiteServer(forReaders, health, await makePreflight(makeAnswer));

  const end = (signal: string, notice?: number) => {
    console.log(`收到 ${signal}，正在结束……`);
    drain(notice).then(() => process.exit(0));
  };
  process.once('SIGTERM', (signal) => end(signal));
  process.once('SIGINT', (signal) => end(signal, 0));
  // A closed terminal must not become an error of its own.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

  server.once('error', (error) => {
    console.error(explain(error, settings));
    process.exit(1);
  });
  // Who comes before Next is ready waits for it.
  await new Promise<void>((resolve) =>
    server.listen({ port: settings.port, ...(settings.host && { host: settings.host }) }, resolve),
  );
  await worker.ready;
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  console.log(`园区党建案例库：http://${settings.host ?? 'localhost'}:${port}`);
  const mayContinue = async () => {
    await whenQuiet();
    return !isDraining();
  };
  warm(site, cache, mayContinue).catch((error: unknown) => console.error('预先生成页面时出错', error));
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? `服务器无法启动：${error.message}` : error);
  process.exit(1);
});
