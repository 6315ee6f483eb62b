import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type APIResponse, expect, test } from '@playwright/test';
import { findPackBeside } from '#lib/server/dictionaries.ts';
import { exchange } from '../exchange.ts';
import { expectSafe, unfinishedIn } from './finished.ts';

const root = path.resolve(import.meta.dirname, '../..');

const missing = [
  '/404',
  '/nowhere',
  '/parks/nowhere',
  '/indicators/nowhere',
  '/practices/nowhere',
  '/_next/image',
  '/_global-error',
];
const files = [
  '/sitemap.xml',
  '/robots.txt',
  '/feed.xml',
  '/data/observations.csv',
  '/data/observations.json',
  '/share.js',
];

const portOf = (baseURL: string | undefined) => Number(new URL(baseURL ?? '').port);

test('what is missing is a finished page as well, and is kept a minute at most', async ({ request }) => {
  for (const address of missing) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(404);
    expect(unfinishedIn(await response.text()), address).toEqual([]);
    expectSafe(response.headers(), address);
    expect(response.headers()['cache-control'], address).toBe('public, max-age=60');
  }
});

test('files have every header too', async ({ request }) => {
  for (const address of files) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expectSafe(response.headers(), address);
    expect(response.headers()['etag'], address).toBeTruthy();
  }
});

test('our script has a name for a year', async ({ request }) => {
  const html = await (await request.get('/parks/quanzhou')).text();
  const [address = ''] = /\/share\.[0-9a-f]{12}\.js/.exec(html) ?? [];
  const response = await request.get(address);
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(await response.text()).toBe(await (await request.get('/share.js')).text());
});

test('who comes from one page gets of the next what is new in it, where browser and Node can', async ({ page }) => {
  const can = (await findPackBeside()) !== null;
  const first = await page.goto('/');
  expect((await first?.allHeaders())?.['use-as-dictionary']).toBe(
    can ? 'match="/*",match-dest=("document"),id="/"' : undefined,
  );
  const second = await page.goto('/compare');
  expect((await second?.allHeaders())?.['content-encoding']).toBe(can ? 'dcz' : 'br');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('every encoding carries the same bytes under its own tag', async ({ baseURL }) => {
  const read = async (encoding: string, tag?: string) => {
    const headers = { 'accept-encoding': encoding, ...(tag && { 'if-none-match': tag }) };
    const { request } = await import('node:http');
    return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      const asked = request(`${baseURL}/parks/loudi`, { headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      });
      asked.on('error', reject);
      asked.end();
    });
  };
  const plain = await read('identity');
  const gzip = await read('gzip');
  const br = await read('gzip, deflate, br, zstd');
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(br.headers['content-encoding']).toBe('br');
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
  for (const { headers } of [plain, gzip, br])
    expect(headers['vary']).toMatch(/^Accept-Encoding(, Available-Dictionary)?$/);
  expect(new Set([plain, gzip, br].map(({ headers }) => headers['etag'])).size).toBe(3);
  for (const [encoding, { headers }] of [
    ['identity', plain],
    ['gzip', gzip],
    ['br', br],
  ] as const) {
    const again = await read(encoding, String(headers['etag']));
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expectSafe(again.headers as Record<string, string>, `304 ${encoding}`);
  }
});

test('HEAD has the length of GET and no body', async ({ request }) => {
  const [head, get] = [await request.head('/parks'), await request.get('/parks')];
  expect(head.headers()['content-length']).toBe(get.headers()['content-length']);
  expect((await head.body()).length).toBe(0);
});

test('a query that no route reads changes nothing', async ({ request }) => {
  const tagOf = (response: APIResponse) => response.headers()['etag']?.slice(0, 17);
  const plain = await request.get('/parks');
  for (const query of ['?utm_source=x', '?_rsc=abc', '?__nextDataReq=1'])
    expect(tagOf(await request.get(`/parks${query}`)), query).toBe(tagOf(plain));
});

test('headers that steer Next change nothing', async ({ request }) => {
  const plain = await (await request.get('/parks/korla')).text();
  for (const headers of [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    { 'x-nextjs-data': '1' },
    { 'x-middleware-subrequest': 'src/middleware:middleware' },
    { 'x-invoke-path': '/nowhere', 'x-matched-path': '/nowhere' },
    { 'next-action': 'x' },
    { 'x-forwarded-host': 'evil.cn', 'x-forwarded-proto': 'https' },
    { purpose: 'prefetch' },
  ]) {
    const response = await request.get('/parks/korla', { headers: headers as Record<string, string> });
    expect(await response.text(), JSON.stringify(headers)).toBe(plain);
  }
});

test('the form of parks leads to one address of each comparison', async ({ request }) => {
  const response = await request.get('/compare/choose?park=quanzhou&park=loudi&x=1', { maxRedirects: 0 });
  expect(response.status()).toBe(303);
  expect(response.headers()['location']).toBe('/compare/loudi~quanzhou');
  expectSafe(response.headers(), 'redirect');
});

test('a file that a route makes has one address', async ({ request }) => {
  for (const [route, address] of [
    ['/csv/indicators/org-coverage', '/indicators/org-coverage.csv'],
    ['/csv/compare/loudi~quanzhou', '/compare/loudi~quanzhou.csv'],
    ['/markdown/quanzhou', '/parks/quanzhou.md'],
  ] as const) {
    const response = await request.get(route, { maxRedirects: 0 });
    expect([response.status(), response.headers()['location']], route).toEqual([308, address]);
    expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(200);
  }
  for (const route of [
    '/csv/indicators/nowhere',
    '/csv/compare/a~b',
    '/markdown/nowhere',
    '/csv',
    '/csv/x',
    '/markdown',
  ])
    expect((await request.get(route)).status(), route).toBe(404);
});

test('a slash at the end leads to the address without it', async ({ request }) => {
  for (const address of ['/parks', '/parks/quanzhou', '/health', '/share.js']) {
    const slash = await request.get(`${address}/`, { maxRedirects: 0 });
    expect([slash.status(), slash.headers()['location']], address).toEqual([308, address]);
    expectSafe(slash.headers(), address);
  }
  for (const address of ['/404/', '/nowhere/', '/parks/nowhere/'])
    expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(404);
});

test('an address that a chat has glued marks to leads by one redirect to the page meant, with its query', async ({
  request,
}) => {
  for (const [address, meant] of [
    ['/parks/quanzhou%E3%80%82', '/parks/quanzhou'],
    ['/parks/quanzhou%EF%BC%8C', '/parks/quanzhou'],
    ['/parks/quanzhou%EF%BC%89?from=chat', '/parks/quanzhou?from=chat'],
    ['/parks/quanzhou)', '/parks/quanzhou'],
    ['/Parks/QUANZHOU', '/parks/quanzhou'],
    ['/compare/guiyang~quanzhou%E3%80%82', '/compare/guiyang~quanzhou'],
    ['/compare/quanzhou%EF%BD%9Eguiyang', '/compare/guiyang~quanzhou'],
    ['/compare/quanzhou%E3%80%81guiyang?a=1', '/compare/guiyang~quanzhou?a=1'],
    ['/compare/quanzhou%20guiyang', '/compare/guiyang~quanzhou'],
    ['/compare/quanzhou~guiyang?a=1', '/compare/guiyang~quanzhou?a=1'],
    ['/data/observations.csv%E3%80%82', '/data/observations.csv'],
  ] as const) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect([response.status(), response.headers()['location']], address).toEqual([308, meant]);
    expectSafe(response.headers(), address);
  }
  for (const address of ['/parks/nowhere%E3%80%82', '/Nowhere', '/compare/quanzhou%E3%80%81nowhere'])
    expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(404);
});

test('an address that is nearly right is not found, and names the page that is closest', async ({ request }) => {
  for (const [address, meant, called] of [
    ['/parks/quanzou', '/parks/quanzhou', '泉州开发区的案例'],
    [
      '/parks/quanzhou/figures/org-coverag',
      '/parks/quanzhou/figures/org-coverage',
      '泉州开发区案例的“党组织覆盖率”一项',
    ],
    ['/indicators/org-covrage%E3%80%82', '/indicators/org-coverage', '“党组织覆盖率”这个指标的页面'],
  ] as const) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status(), address).toBe(404);
    expect(await response.text(), address).toMatch(new RegExp(`<a href="${meant}"[^>]*>${called}</a>`));
  }
  expect((await request.get('/lost/parks/quanzou')).status()).toBe(404);
  expect(await (await request.get('/lost/parks/quanzou')).text()).not.toContain('最接近的是');
});

test('other methods, odd addresses and long ones are refused with a page', async ({ request, baseURL }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const response = await request.fetch('/parks', { method });
    expect(response.status(), method).toBe(405);
    expect(response.headers()['allow'], method).toBe('GET, HEAD');
    expectSafe(response.headers(), method);
  }
  const statusOf = async (target: string) => {
    const response = await exchange(
      portOf(baseURL),
      `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    expect(response, target).toContain("Content-Security-Policy: default-src 'none'");
    expect(response, target).toContain('<a href="/">首页</a>');
    return Number(/^HTTP\/1\.1 (\d+)/.exec(response)?.[1]);
  };
  for (const target of ['/parks/%ff', '/%00', '/a/../b', '/a%2fb', '/a\\b', '/%', 'http://evil.cn/', '*'])
    expect(await statusOf(target), target).toBe(400);
  expect(await statusOf(`/${'a'.repeat(4000)}`)).toBe(414);
});

test('an upgrade is refused', async ({ baseURL }) => {
  const request = 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n';
  const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n';
  expect(await exchange(portOf(baseURL), request + key)).toMatch(/^HTTP\/1\.1 400 /);
});

test('health names the build and the content', async ({ request }) => {
  const response = await request.get('/health');
  expect(await response.json()).toEqual({
    status: 'ok',
    build: expect.stringMatching(/.+/),
    content: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  expect(response.headers()['cache-control']).toBe('no-store');
});

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(place);
    else yield place;
  }
}

test('addresses that strangers make up write no file', async ({ request }) => {
  const listing = () => [...filesBelow(path.join(root, '.next'))].map((file) => `${file} ${statSync(file).mtimeMs}`);
  const before = listing();
  // Whoever writes a file writes one for the first of its kind, or where one is asked for again.
  for (const round of ['a', 'b', 'a'])
    await Promise.all(
      ['parks', 'practices', 'indicators', 'compare', 'data', 'x'].map(async (folder) => {
        const response = await request.get(`/${folder}/junk-${round}`);
        expect(response.status(), folder).toBe(404);
      }),
    );
  expect(listing()).toEqual(before);
});

test.describe('a server of its own', () => {
  let server: ChildProcess | undefined;
  test.afterEach(() => server?.kill('SIGKILL'));

  /** Starts the server on a free port; resolves when it prints its address. */
  const start = (port = 0) =>
    new Promise<{ process: ChildProcess; port: number }>((resolve, reject) => {
      const started = spawn(process.execPath, ['lib/commands/serve.mjs'], {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production', PORT: String(port) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      server = started;
      started.stdout?.setEncoding('utf8').on('data', (text: string) => {
        const found = /http:\/\/localhost:(\d+)/.exec(text)?.[1];
        if (found) resolve({ process: started, port: Number(found) });
      });
      started.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    });

  const ended = (one: ChildProcess) => new Promise<number | null>((resolve) => one.on('exit', (code) => resolve(code)));

  test('killed without warning, it serves again from the same port, with nothing to clean up; what is missing may be asked for first, and silent or half-open connections do not hold it when it is told to end', async ({
    request,
  }) => {
    const first = await start();
    const load = Array.from({ length: 50 }, () => request.get(`http://localhost:${first.port}/parks`).catch(() => {}));
    const killed = ended(first.process);
    first.process.kill('SIGKILL');
    await Promise.all([killed, ...load]);
    const { process: started, port } = await start(first.port);
    expect(port).toBe(first.port);
    const sockets = [
      '',
      'GET / HTTP/1.1\r\nHos',
      'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n',
      'POST / HTTP/1.1\r\nContent-Le',
    ].map((bytes) =>
      connect(
        { port, host: 'localhost', allowHalfOpen: true },
        function opened(this: { write: (text: string) => void }) {
          if (bytes) this.write(bytes);
        },
      ),
    );
    for (const socket of sockets) socket.on('error', () => {});
    // The page for what is missing may be the first that is asked for.
    for (const address of ['/404', '/nowhere'])
      expect((await request.get(`http://localhost:${port}${address}`, { timeout: 10_000 })).status()).toBe(404);
    expect((await request.get(`http://localhost:${port}/parks/quanzhou`)).status()).toBe(200);
    const end = ended(started);
    started.kill('SIGTERM');
    expect(await Promise.race([end, new Promise((resolve) => setTimeout(() => resolve('still there'), 10_000))])).toBe(
      0,
    );
    for (const socket of sockets) socket.destroy();
  });

  test('whoever closes its terminal ends it in order', async () => {
    const { process: started } = await start();
    const end = ended(started);
    started.kill('SIGHUP');
    expect(await end).toBe(0);
  });

  test('a port that is taken is explained', async ({ baseURL }) => {
    const port = portOf(baseURL);
    const second = spawn(process.execPath, ['lib/commands/serve.mjs'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', PORT: String(port) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server = second;
    let said = '';
    second.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    expect(await ended(second)).toBe(1);
    expect(said).toContain(`端口 ${port} 已被别的程序占用`);
  });
});
