import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { createRandom, type Random } from '../generate/random.ts';
import { askEach, askOften } from './load.ts';
import { runOurs } from './servers.ts';
import { inSeconds, inThousands, type Line } from './table.ts';

/** How many requests strangers send, how many at a time, and after how many milliseconds a request hangs. */
const requests = 50_000;
const width = 32;
const patience = 20_000;

/** Made-up addresses, so many that each is asked for several times: every new one costs the framework's answer. */
const madeUp = 400;

/** Request targets, some of them harmless. */
const targets = [
  '/',
  '/parks/quanzhou',
  '/compare/loudi~quanzhou',
  '/404',
  '/404/',
  '/parks/',
  '/parks/quanzhou/',
  '/_not-found',
  '/_global-error',
  '/_next/',
  '/health',
  '/health/',
  '/share.js',
  '/share.js/',
  '/share.000000000000.js',
  '/favicon.ico',
  '/sitemap.xml',
  '/gone/parks/loudi',
  '/../../../../etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..\\..\\windows\\win.ini',
  '/_next/static/../../../package.json',
  '/_next/static/%2e%2e%2f%2e%2e%2fpackage.json',
  '/_next/image?url=http://169.254.169.254/&w=64&q=1',
  '/_next/data/x/parks.json',
  '/.env',
  '/.git/config',
  '/%00',
  '/parks/%ff%fe',
  '/parks/%c0%ae%c0%ae',
  '/parks/%u002e',
  '/parks/%',
  '/parks/quanzhou%0d%0aSet-Cookie:%20x=1',
  '/compare/choose?park=%ff',
  '/compare/choose?park=../../x&park=quanzhou',
  '//evil.example/',
  'http://evil.example/',
  '*',
  `/${'a'.repeat(3000)}`,
  `/${'%e5%85%9a'.repeat(150)}`,
  `/compare/${'quanzhou~'.repeat(60)}`,
  '/parks/__proto__',
  '/indicators/constructor',
  '/pictures/card/parks/../../x.png',
];

const methods = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'get',
  'G@T',
];

const headers = [
  'Rsc: 1',
  'Next-Action: x',
  'Next-Router-State-Tree: %5B%22%22%5D',
  'X-Nextjs-Data: 1',
  'X-Middleware-Subrequest: middleware:middleware:middleware',
  'X-Invoke-Path: /etc/passwd',
  'X-Forwarded-Host: evil.example',
  'X-Original-Url: /health',
  'Range: bytes=0-1,5-6,-1',
  'If-None-Match: *',
  'If-None-Match: "a", W/"b", "',
  'If-Modified-Since: never',
  'Accept-Encoding: br;q=0, gzip;q=NaN, *;q=0',
  `Accept-Encoding: ${'br, '.repeat(500)}`,
  'Upgrade: websocket\r\nConnection: Upgrade',
  'Upgrade: h2c',
  'Expect: 100-continue',
  'Expect: the-unexpected',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: chunked\r\nContent-Length: 5',
  'Content-Length: -1',
  'Content-Length: 99999999999999999999',
  'Host: two.example',
  `X-Long: ${'x'.repeat(20_000)}`,
  ' Folded: yes',
  'No colon at all',
  ': no name',
  `Cookie: ${'a=b; '.repeat(300)}`,
  'X-Zero: \u0000',
];

/** Any bytes, one to a character. */
const noise = ({ between }: Random, length: number) =>
  Array.from({ length }, () => String.fromCharCode(between(0, 255))).join('');

/** A request nobody should send, as bytes; with an empty line at its end, so that no server waits for more of its head. */
function makeRequest(random: Random): string {
  const { pick, chance, between } = random;
  if (chance(15)) return `${noise(random, between(1, 400))}\r\n\r\n`;
  const target = chance(10)
    ? `/${pick(['parks', 'compare', 'x', 'pictures/card', 'data'])}/${between(1, madeUp)}${pick(['', '/'])}`
    : chance(15)
      ? `/${noise(random, between(1, 60))}`
      : pick(targets);
  const version = chance(95) ? 'HTTP/1.1' : pick(['HTTP/1.0', 'HTTP/2.0', 'HTTP/9.9', 'HTTP', '']);
  const host = chance(95) ? ['Host: localhost'] : [];
  const more = Array.from({ length: between(0, 3) }, () => pick(headers));
  const method = chance(60) ? 'GET' : pick(methods);
  return [`${method} ${target} ${version}`, ...host, 'Connection: close', ...more, '', ''].join('\r\n');
}

/** Sends bytes and reads the status of the first answer: 0 where the connection ends without one, -1 where it hangs. */
const send = (port: number, bytes: string) =>
  new Promise<number>((resolve) => {
    let start = '';
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(bytes, 'latin1'));
    const settle = (status: number) => {
      socket.destroy();
      resolve(status);
    };
    socket.setTimeout(patience, () => settle(-1));
    socket.on('error', () => settle(0));
    socket.on('close', () => settle(0));
    socket.on('data', (part: Buffer) => {
      start += part.toString('latin1', 0, 20);
      const status = /^HTTP\/1\.1 (\d{3})/.exec(start)?.[1];
      if (status !== undefined && status !== '100') settle(Number(status));
    });
  });

/** Sends them all; how many got which status. */
async function sendAll(port: number): Promise<Map<number, number>> {
  const random = createRandom('hostile');
  const counts = new Map<number, number>();
  let left = requests;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      const status = await send(port, makeRequest(random));
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return counts;
}

/** Connections that say nothing, half of something, or want to leave HTTP, and never end. */
const openIdle = (port: number, many: number): Socket[] =>
  Array.from({ length: many }, (_, index) => {
    const parts = [
      '',
      'GET / HTT',
      'GET / HTTP/1.1\r\nHost: x\r\n',
      'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n',
    ];
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () =>
      socket.write(parts[index % 4] ?? ''),
    );
    return socket.on('error', () => {});
  });

const wordCounts = (counts: Map<number, number>) =>
  [...counts]
    .sort(([a], [b]) => a - b)
    .map(([status, many]) => `${status === 0 ? '断开' : status === -1 ? '没有回答' : status} ${inThousands(many)}`)
    .join('，');

/** Strangers' requests against the build that is there, idle connections, and a kill without warning under load. */
export async function measureHostile(content: string, siteUrl: string): Promise<Line[]> {
  const page = '/parks/quanzhou';
  const first = await runOurs(content, siteUrl, page);
  const start = performance.now();
  const counts = await sendAll(first.port);
  const took = performance.now() - start;
  const failed = [...counts].reduce((sum, [status, many]) => (status >= 500 || status === -1 ? sum + many : sum), 0);
  const idle = openIdle(first.port, 1000);
  await setTimeout(500);
  const besides = await askEach(first.port, Array<string>(200).fill(page));
  const load = askOften(first.port, page, { duration: 3000 });
  await setTimeout(1000);
  const killed = performance.now();
  await first.kill();
  const second = await runOurs(content, siteUrl, page, { port: first.port });
  const again = performance.now() - killed;
  await load;
  for (const socket of idle) socket.destroy();
  await second.stop();
  return [
    {
      name: `${inThousands(requests)} 个恶意请求，${inSeconds(took)}`,
      value: wordCounts(counts),
      target: '没有 5xx，没有不答的',
      met: failed === 0,
    },
    {
      name: '1,000 个不说话、说一半、要升级的连接旁边',
      value: `p99 ${besides.p99.toFixed(1)} ms`,
      target: '答得出',
      met: besides.failed === 0,
    },
    { name: '有人读时 kill -9，到再能回答为止', value: inSeconds(again), target: '≤ 3 s', met: again <= 3000 },
  ];
}
