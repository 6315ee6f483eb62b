import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readContent } from '#lib/content/read.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { sampleAddresses } from '#lib/pages/kinds.ts';
import { hashLength } from '#lib/server/answer.ts';
import { timeBuild } from './bench-builds.ts';
import { freePort, type Running, runOurs } from './bench-servers.ts';
import { inThousands, type Line } from './bench-table.ts';

/** Debian's nginx. */
const nginxProgram = '/usr/sbin/nginx';

type Answer = { status: number; etag: string; body: Buffer };

const failed: Answer = { status: 0, etag: '', body: Buffer.alloc(0) };

const ask = (port: number, address: string, encoding = 'identity') =>
  new Promise<Answer>((resolve) => {
    const headers = { 'accept-encoding': encoding };
    const asked = get({ port, host: '127.0.0.1', path: address, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', () => resolve(failed));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          etag: response.headers.etag ?? '',
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', () => resolve(failed));
  });

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

/** Asks for addresses in turn, a few at a time, until told to stop; every answer is handed on. */
function load(port: number, addresses: string[], heard: (address: string, answer: Answer) => void) {
  let goesOn = true;
  let next = 0;
  const work = async () => {
    while (goesOn) {
      const address = addresses[next++ % addresses.length] ?? '/';
      heard(address, await ask(port, address));
    }
  };
  const done = Promise.all(Array.from({ length: 8 }, work));
  return async () => {
    goesOn = false;
    await done;
  };
}

/** Whether a tag is that of the bytes beside it: a page of two versions would have neither's. */
const isWhole = ({ etag, body }: Answer) =>
  etag === `"${createHash('sha256').update(body).digest('base64url').slice(0, hashLength)}"`;

const statusOf = async (port: number) => {
  const { status, body } = await ask(port, '/health');
  return { status, ...(JSON.parse(body.toString() || '{}') as { content?: string }) };
};

/** The project with other content, built: every page says so. */
function buildNext(scratch: string, content: string, siteUrl: string): { folder: string; content: string } {
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
    timeBuild(changed, siteUrl);
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

    const next = buildNext(scratch, content, siteUrl);
    const before = await statusOf(two.port);
    const seen = { asked: 0, lost: 0, mixed: 0 };
    const tags = new Set<string>();
    const stopRolling = load(port, [first, '/compare', '/parks', ...figures.slice(0, 40)], (address, answer) => {
      seen.asked += 1;
      if (answer.status !== 200) seen.lost += 1;
      else if (!isWhole(answer)) seen.mixed += 1;
      if (address === first) tags.add(answer.etag);
    });
    for (const old of [servers[2], two]) {
      if (!old) continue;
      await old.stop();
      servers.push(await runOurs(next.content, siteUrl, first, { port: old.port, cwd: next.folder }));
    }
    await setTimeout(1000);
    await stopRolling();
    const after = await statusOf(two.port);
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
        value: `${inThousands(seen.asked)} 次，${seen.lost} 次没有答好，${seen.mixed} 页标签和字节不符，园区页先后 ${tags.size} 种`,
        target: '0，0',
        met: seen.lost === 0 && seen.mixed === 0 && before.content !== after.content,
      },
    ];
  } finally {
    nginx.kill();
    await Promise.all(servers.map(({ kill }) => kill()));
    rmSync(scratch, { recursive: true, force: true });
  }
}
