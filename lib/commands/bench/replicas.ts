import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readContent } from '#lib/content/read.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { sampleAddresses } from '#lib/pages/kinds.ts';
import { ask, load } from './asking.ts';
import { timeBuild } from './builds.ts';
import { rollOver } from './roll-over.ts';
import { freePort, type Running, runOurs } from './servers.ts';
import { inThousands, type Line } from './table.ts';

/** Debian's nginx. */
const nginxProgram = '/usr/sbin/nginx';

/** Starts nginx with the lines of `.deploy/nginx.conf` before two servers. */
async function startNginx(scratch: string, ports: [number, number]): Promise<{ port: number; process: ChildProcess }> {
  const port = await freePort();
  const lines = readFileSync('.deploy/nginx.conf', 'utf8')
    .replace('127.0.0.1:3001', `127.0.0.1:${ports[0]}`)
    .replace('127.0.0.1:3002', `127.0.0.1:${ports[1]}`)
    .replace('/var/cache/nginx/casebook', path.join(scratch, 'cache'))
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${scratch}/${name};`,
  );
  const config = path.join(scratch, 'nginx.conf');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    config,
    `${user} pid ${scratch}/pid; error_log ${scratch}/errors warn; daemon off; worker_processes 1; events {}\nhttp { access_log off; ${temporary.join(' ')}\n${lines}\n}\n`,
  );
  const child = spawn(nginxProgram, ['-c', config, '-p', scratch], { stdio: ['ignore', 'ignore', 'inherit'] });
  for (let tries = 0; tries < 100 && (await ask(port, '/')).status !== 200; tries++) await setTimeout(50);
  return { port, process: child };
}

const statusOf = async (port: number) => {
  const { status, body } = await ask(port, '/health');
  return { status, ...(JSON.parse(body.toString() || '{}') as { content?: string }) };
};

/** The project with other content, built: every page says so. */
async function buildNext(
  scratch: string,
  content: string,
  siteUrl: string,
): Promise<{ folder: string; content: string }> {
  const folder = path.join(scratch, 'next');
  mkdirSync(folder);
  spawnSync('cp', ['-a', 'app', 'components', 'lib', 'public', '.next', folder]);
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', 'next.config.ts', 'next-env.d.ts'])
    cpSync(file, path.join(folder, file));
  spawnSync('cp', ['-al', 'node_modules', path.join(folder, 'node_modules')]);
  const changed = path.join(folder, 'content');
  cpSync(content, changed, { recursive: true });
  const file = path.join(changed, 'parks/quanzhou.md');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('泉州', '全州'));
  const here = process.cwd();
  process.chdir(folder);
  try {
    await timeBuild(changed, siteUrl);
  } finally {
    process.chdir(here);
  }
  return { folder, content: changed };
}

/** How many of the addresses two servers answer with different bytes or tags, in a compressed form too. */
async function countDifferent(one: Running, other: Running, addresses: string[]): Promise<number> {
  let different = 0;
  for (const address of addresses)
    for (const encoding of ['identity', 'br']) {
      const [a, b] = await Promise.all([one, other].map(({ port }) => ask(port, address, encoding)));
      if (!a || !b || a.status !== 200 || a.etag !== b.etag || !a.body.equals(b.body)) different += 1;
    }
  return different;
}

/** What a browser says that holds a page as a dictionary (RFC 9842); which one, no server here knows. */
const holding = { 'available-dictionary': `:${'A'.repeat(43)}=:`, 'dictionary-id': '"/"' };

/** What nginx answers of pages that it has kept when no server is left, to everybody and to who holds a page. */
async function askWithout(servers: Running[], port: number, addresses: string[]) {
  for (const address of addresses) await ask(port, address, 'br');
  await Promise.all(servers.map(({ kill }) => kill()));
  return Promise.all(
    addresses.flatMap((address) => [ask(port, address, 'br'), ask(port, address, 'br, dcz', holding)]),
  );
}

/** Two servers behind nginx: whether they are one to readers, also while one dies and while new content takes over. */
export async function measureReplicas(content: string, siteUrl: string): Promise<Line[]> {
  if (!existsSync(nginxProgram)) return [{ name: '两个服务器在 nginx 后面', value: '没有装 nginx，没有测' }];
  const scratch = mkdtempSync(path.join(tmpdir(), 'replicas-'));
  const site = readContent(content);
  const figures = site.parks.flatMap(({ observations }) => observations.map(figurePageAddress));
  const pages = sampleAddresses(site).filter(
    (address) => !address.includes('?') && address !== '/404' && address !== '/brief',
  );
  const first = '/parks/quanzhou';
  const [one, two] = await Promise.all([runOurs(content, siteUrl, first), runOurs(content, siteUrl, first)]);
  const servers = [one, two];
  const { port, process: nginx } = await startNginx(scratch, [one.port, two.port]);
  try {
    await Promise.all(servers.map(({ whenIdle }) => whenIdle()));
    const different = await countDifferent(one, two, [...pages, '/data/observations.csv', '/data/casebook.xlsx']);

    const whileDying = new Map<number, number>();
    const stopDying = load(port, figures, (_, { status }) => whileDying.set(status, (whileDying.get(status) ?? 0) + 1));
    await setTimeout(2000);
    await one.kill();
    await setTimeout(2000);
    servers.push(await runOurs(content, siteUrl, first, { port: one.port }));
    await setTimeout(1000);
    await stopDying();

    const next = await buildNext(scratch, content, siteUrl);
    const before = await statusOf(two.port);
    const old = [servers[2], two].filter((server) => server !== undefined);
    const start = (at: number) => runOurs(next.content, siteUrl, first, { port: at, cwd: next.folder });
    const { started, ...seen } = await rollOver(port, old, start, [
      first,
      '/compare',
      '/parks',
      ...figures.slice(0, 40),
    ]);
    servers.push(...started);
    const after = await statusOf(two.port);
    const without = await askWithout(started, port, [first, '/compare', '/parks']);
    const lost = [...whileDying].reduce((sum, [status, many]) => (status === 200 ? sum : sum + many), 0);
    const all = [...whileDying.values()].reduce((sum, many) => sum + many, 0);
    return [
      {
        name: `两个服务器的 ${pages.length + 2} 个地址，原样和压缩的`,
        value: `${different} 处字节或标签不同`,
        target: '0',
        met: different === 0,
      },
      {
        name: 'nginx 后面有人读时，一个被 kill -9，再起来',
        value: `${inThousands(all)} 次，${lost} 次没有答好`,
        target: '0',
        met: lost === 0,
      },
      {
        name: `换成新内容（${before.content} → ${after.content}）`,
        value: `${inThousands(seen.asked)} 次，${seen.lost} 次没有答好，${seen.mixed} 页不是其中一版的；旧版 ${seen.old} 页，新版 ${seen.new} 页`,
        target: '0，0',
        met:
          seen.lost === 0 && seen.mixed === 0 && Math.min(seen.old, seen.new) > 0 && before.content !== after.content,
      },
      {
        name: '两个都停了，nginx 留着的页，手里有一页当字典的读者也来要',
        value: `${without.length} 次，${without.filter(({ status }) => status !== 200).length} 次没有答好`,
        target: '0',
        met: without.every(({ status }) => status === 200),
      },
    ];
  } finally {
    nginx.kill();
    await Promise.all(servers.map(({ kill }) => kill()));
    rmSync(scratch, { recursive: true, force: true });
  }
}
