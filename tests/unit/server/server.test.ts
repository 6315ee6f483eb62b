import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { createAnswers } from '#lib/server/answer.ts';
import { createCache } from '#lib/server/cache.ts';
import { makeOwnPages } from '#lib/server/own-pages.ts';
import { makePreflight } from '#lib/server/preflight.ts';
import { createSiteServer } from '#lib/server/server.ts';
import { createSite } from '#lib/server/site.ts';
import type { Stored } from '#lib/server/stored-files.ts';
import { exchange } from '../../exchange.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of open.splice(0)) await end();
});

/** A server of a site whose pages take `delay` milliseconds, or as long as they are told, with the port that it listens on. */
async function listen(
  delay: number | (() => Promise<void>) = 0,
  limit = 10_000,
  stored: ReadonlyMap<string, Stored> = new Map(),
) {
  const makeAnswer = createAnswers(false);
  const draft = { status: 200, type: 'text/plain; charset=utf-8', cacheControl: 'no-store' };
  const site = createSite({
    make: async (address) => {
      await (typeof delay === 'number' ? new Promise((resolve) => setTimeout(resolve, delay)) : delay());
      return { ...draft, headers: [], body: Buffer.from(`${address}\n`.repeat(100)) };
    },
    makeAnswer,
    ownPages: await makeOwnPages(makeAnswer),
    ownFiles: [],
    cache: createCache(1_000_000),
    report: () => {},
    limit,
  });
  const ok = await makeAnswer({ ...draft, body: Buffer.from('ok') }, 'none');
  const { server, drain } = createSiteServer(site, {
    health: () => ok,
    draining: await makeAnswer({ ...draft, status: 503, body: Buffer.from('draining') }, 'none'),
    preflight: await makePreflight(makeAnswer),
    stored,
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  open.push(() => drain(0));
  return { port: (server.address() as AddressInfo).port, server, drain };
}

const statusOf = async (port: number, bytes: string) => /^HTTP\/1\.1 (\d+)/.exec(await exchange(port, bytes))?.[1];
const host = 'Host: localhost\r\n';

test('a request that Node cannot read gets our page and our headers', async () => {
  const { port } = await listen();
  for (const bytes of [
    'nonsense\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    `GET /\x00 HTTP/1.1\r\n${host}\r\n`,
    '\x16\x03\x01\x02\x00',
  ]) {
    const response = await exchange(port, bytes);
    expect(response).toMatch(/^HTTP\/1\.1 400 Bad Request/);
    expect(response).toContain("Content-Security-Policy: default-src 'none'");
  }
  expect(await statusOf(port, `GET / HTTP/1.1\r\n${host}X: ${'x'.repeat(20_000)}\r\n\r\n`)).toBe('431');
});

test('methods, bodies, upgrades and tunnels are refused, and the connection closed', async () => {
  const { port } = await listen();
  expect(await statusOf(port, `POST / HTTP/1.1\r\n${host}Content-Length: 9\r\n\r\n`)).toBe('405');
  expect(await statusOf(port, `GET / HTTP/1.1\r\n${host}Content-Length: 9\r\n\r\n`)).toBe('400');
  expect(await statusOf(port, `GET / HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`)).toBe(
    '400',
  );
  expect(await statusOf(port, `CONNECT evil.cn:443 HTTP/1.1\r\n${host}\r\n`)).toBe('405');
  expect(await statusOf(port, `PUT / HTTP/1.1\r\n${host}Expect: 100-continue\r\nContent-Length: 9\r\n\r\n`)).toBe(
    '405',
  );
  expect(await statusOf(port, 'GET / HTTP/1.1\r\n\r\n')).toBe('400');
});

test('a browser that asks first is told that a script may read data, and of pages nothing', async () => {
  const { port } = await listen();
  const asked = await exchange(port, `OPTIONS /data/observations.json HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
  expect(asked).toMatch(/^HTTP\/1\.1 204 /);
  expect(asked).toContain('Access-Control-Allow-Origin: *');
  expect(asked).toContain('Access-Control-Allow-Methods: GET, HEAD');
  expect(asked).not.toContain('Content-Length');
  const refused = await exchange(port, `OPTIONS /parks HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
  expect(refused).toMatch(/^HTTP\/1\.1 405 /);
  expect(refused).not.toContain('Access-Control');
});

test('two slashes lead to one, whatever stands there', async () => {
  const { port } = await listen();
  for (const address of ['/health', '/parks', '/parks/loudi']) {
    const { status, headers } = await fetch(`http://127.0.0.1:${port}/${address}?x=1`, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([308, `${address}?x=1`]);
  }
});

test('a query that says nothing is led away from, once', async () => {
  const { port } = await listen();
  const locationOf = async (target: string) =>
    (await fetch(`http://127.0.0.1:${port}${target}`, { redirect: 'manual' })).headers.get('location');
  for (const [asked, location] of [
    ['/figures?page=1', '/figures'],
    ['/search?q=', '/search'],
    ['/search?q=%20%20', '/search'],
    ['/search?q=%20+&utm=x', '/search'],
    ['/figures?page=2', '/figures/page/2'],
    ['/figures?a=1&page=2', '/figures/page/2?a=1'],
  ] as const)
    expect(await locationOf(asked), asked).toBe(location);
  for (const whole of ['/figures', '/search', '/search?q=+a']) expect(await locationOf(whole), whole).toBeNull();
});

test('HEAD gets the headers of GET and no body', async () => {
  const { port } = await listen();
  const get = await exchange(port, `GET /x HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
  const head = await exchange(port, `HEAD /x HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
  const headersOf = (response: string) => response.split('\r\n\r\n')[0]?.replace(/Date: .*/, '');
  expect(headersOf(head)).toBe(headersOf(get));
  expect(head.split('\r\n\r\n')[1]).toBe('');
});

test('a reader who has the page is told so', async () => {
  const { port } = await listen();
  const get = await exchange(port, `GET /x HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
  const tag = /ETag: (.*)\r/.exec(get)?.[1] ?? '';
  const again = await exchange(port, `GET /x HTTP/1.1\r\n${host}If-None-Match: ${tag}\r\nConnection: close\r\n\r\n`);
  expect(again).toMatch(/^HTTP\/1\.1 304 /);
  expect(again).toContain(`ETag: ${tag}\r\n`);
  expect(again.split('\r\n\r\n')[1]).toBe('');
  const linesOf = (response: string) => response.split('\r\n\r\n')[0]?.split('\r\n').slice(1) ?? [];
  const ofBody = /^(Content-(Type|Length|Encoding)|Date):/;
  expect(linesOf(again).filter((line) => !ofBody.test(line))).toEqual(
    linesOf(get).filter((line) => !ofBody.test(line)),
  );
});

test('a reader of a page that is never made is asked to come again, and the connection lives on', async () => {
  const { port } = await listen(2 ** 30, 100);
  const request = `GET /x HTTP/1.1\r\n${host}\r\nGET /health HTTP/1.1\r\n${host}Connection: close\r\n\r\n`;
  const [late, health] = (await exchange(port, request)).split(/(?=HTTP\/1\.1 200)/);
  expect(late).toMatch(/^HTTP\/1\.1 503 Service Unavailable\r\n.*\r\nRetry-After: 5\r\n.*这一页还没有准备好/s);
  expect(health).toMatch(/ok$/);
});

test('a connection stays open without a word where that goes without saying, and is said to end where it does', async () => {
  const { port } = await listen();
  const both = `GET /a HTTP/1.1\r\n${host}\r\nGET /b HTTP/1.1\r\n${host}Connection: close\r\n\r\n`;
  const [first = '', second = ''] = (await exchange(port, both)).split(/(?<=\n)(?=HTTP\/)/);
  expect(first).not.toMatch(/connection|keep-alive/i);
  expect(second).toContain('Connection: close\r\n');
  const older = `GET /a HTTP/1.0\r\n${host}Connection: keep-alive\r\n\r\nGET /b HTTP/1.0\r\n${host}\r\n`;
  const [kept = '', last = ''] = (await exchange(port, older)).split(/(?<=\n)(?=HTTP\/)/);
  expect(kept).toContain('Connection: keep-alive\r\n');
  expect(last).toContain('Connection: close\r\n');
});

test('answers to requests sent in one go come in order', async () => {
  const { port } = await listen();
  const request = (path: string, more = '') => `GET ${path} HTTP/1.1\r\n${host}${more}\r\n`;
  const response = await exchange(
    port,
    request('/first') + request('/health') + request('/last', 'Connection: close\r\n'),
  );
  expect(response.indexOf('/first')).toBeLessThan(response.indexOf('ok'));
  expect(response.indexOf('ok')).toBeLessThan(response.indexOf('/last'));
});

test('draining lets an answer under way finish, tells load balancers, and closes silent connections', async () => {
  let begin = () => {};
  let finish = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { port, drain } = await listen(() => {
    begin();
    return held;
  });
  const silent = connect(port, 'localhost');
  const half = connect(port, 'localhost', () => half.write('GET / HTTP/1.1\r\nHos'));
  const closed = Promise.all([silent, half].map((one) => new Promise((resolve) => one.on('close', resolve))));
  const slow = exchange(port, `GET /slow HTTP/1.1\r\n${host}\r\n`);
  await begun;
  // Time stands still, so that the notice is over when we say so, and never the limit.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const drained = drain(1000);
  expect(await exchange(port, `GET /health HTTP/1.1\r\n${host}\r\n`)).toMatch(/^HTTP\/1\.1 503 .*draining$/s);
  finish();
  expect(await slow).toMatch(/^HTTP\/1\.1 200 OK.*\r\nConnection: close\r\n.*\/slow\n$/s);
  await vi.advanceTimersByTimeAsync(1000);
  await closed;
  await drained;
});

test('a page whose readers have gone before its turn is not made', async () => {
  const made: string[] = [];
  let free = () => {};
  const freed = new Promise<void>((resolve) => {
    free = resolve;
  });
  const { port } = await listen(async () => {
    made.push('page');
    await freed;
  });
  // Two are made at a time: these keep both places.
  const first = [
    exchange(port, `GET /1 HTTP/1.1\r\n${host}Connection: close\r\n\r\n`),
    exchange(port, `GET /2 HTTP/1.1\r\n${host}Connection: close\r\n\r\n`),
  ];
  await vi.waitFor(() => expect(made).toHaveLength(2));
  const gone = connect(port, 'localhost', () => gone.write(`GET /3 HTTP/1.1\r\n${host}\r\n`));
  await new Promise((resolve) => setTimeout(resolve, 50));
  gone.destroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  free();
  await Promise.all(first);
  expect(await statusOf(port, `GET /4 HTTP/1.1\r\n${host}Connection: close\r\n\r\n`)).toBe('200');
  expect(made).toHaveLength(3);
});

test('a client that breaks off in the middle of what is refused ends nothing but its connection', async () => {
  const { port } = await listen();
  const heads = [
    `CONNECT evil.cn:443 HTTP/1.1\r\n${host}\r\n`,
    `GET / HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    `POST / HTTP/1.1\r\n${host}Content-Length: 999999\r\n\r\n`,
    'nonsense\r\n\r\n',
  ];
  for (const head of heads) {
    const closed = Array.from({ length: 20 }, () => {
      const socket = connect(port, 'localhost', () => socket.write(head, () => socket.resetAndDestroy()));
      socket.on('error', () => {});
      return new Promise((resolve) => socket.on('close', resolve));
    });
    await Promise.all(closed);
  }
  expect(await statusOf(port, `GET /x HTTP/1.1\r\n${host}Connection: close\r\n\r\n`)).toBe('200');
});

test('what cannot be answered waits until what was asked before it is answered', async () => {
  const { port } = await listen(50);
  for (const refused of ['nonsense\r\n\r\n', `CONNECT evil.cn:443 HTTP/1.1\r\n${host}\r\n`]) {
    const answers = await exchange(port, `GET /slow HTTP/1.1\r\n${host}\r\n${refused}`);
    expect(answers.match(/HTTP\/1\.1 \d+/g), refused).toEqual(['HTTP/1.1 200', expect.stringMatching(/ 40[05]$/)]);
  }
});

test('a request says once what host it is for, and before HTTP/1.1 need not', async () => {
  const { port } = await listen();
  const ask = (version: string, ...hosts: string[]) =>
    statusOf(
      port,
      [`GET /x HTTP/${version}`, 'Connection: close', ...hosts.map((one) => `Host: ${one}`), '', ''].join('\r\n'),
    );
  expect(await ask('1.0')).toBe('200');
  expect(await ask('1.1')).toBe('400');
  expect(await ask('1.1', 'a.cn', 'b.cn')).toBe('400');
  for (const odd of ['a b', 'a/b', 'user@a.cn', '<a>', 'a:b', 'a,b']) expect(await ask('1.1', odd), odd).toBe('400');
  for (const sound of ['', 'a.cn', 'a_b:3000', '127.0.0.1:80', '[::1]:3000'])
    expect(await ask('1.1', sound), sound).toBe('200');
});

test('Chinese that nobody has encoded is read, and led on as it is encoded', async () => {
  const { port } = await listen();
  const bytes = Buffer.from('党建').toString('latin1');
  expect(await statusOf(port, `GET /search?q=${bytes} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`)).toBe('200');
  const led = await exchange(port, `GET //search?q=${bytes} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
  expect(led).toMatch(/\r\nLocation: \/search\?q=%E5%85%9A%E5%BB%BA\r\n/);
});
