import { get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { createRandom } from '../generate/random.ts';
import { hostileQuery } from './queries.ts';
import { runOurs } from './servers.ts';
import { inSeconds, inThousands, type Line } from './table.ts';

/** Hostile queries, and how many are asked at a time. */
const queries = 5000;
const width = 8;

/** Narrowed lists that are asked for, of each list. */
const narrowed = 30;
const lists = ['/figures', '/parks', '/practices', '/search?q=%E5%85%9A%E5%BB%BA'];

/** The bytes of a narrowed list on the wire: one initial congestion window. */
const mostBytes = 14_600;

type Got = { status: number; bytes: number; body: Buffer; ms: number };

/** Asks for an address as a browser does; the status is 0 where the connection ends without an answer. */
const fetchRaw = (port: number, path: string, encoding: 'br' | 'identity') =>
  new Promise<Got>((resolve) => {
    const start = performance.now();
    const settle = (status: number, body: Buffer) =>
      resolve({ status, bytes: body.length, body, ms: performance.now() - start });
    get({ port, host: '127.0.0.1', path, headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', () => settle(0, Buffer.alloc(0)));
      response.on('end', () => settle(response.statusCode ?? 0, Buffer.concat(parts)));
    }).on('error', () => settle(0, Buffer.alloc(0)));
  });

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** The addresses that the facets of a list lead to. */
function facetLinks(html: string, list: string): string[] {
  const path = list.replace(/\?.*/, '');
  const links = Array.from(html.matchAll(/href="?([^"\s>]+)/g), ([, href = '']) =>
    href.replace(/&(?:amp|#x26);/g, '&'),
  );
  return [...new Set(links)].filter((href) => href.startsWith(`${path}?`) && href !== list);
}

async function facetLine(port: number, list: string, label: string): Promise<Line> {
  const random = createRandom(list);
  const first = await fetchRaw(port, list, 'identity');
  const drawn = random.shuffle(facetLinks(first.body.toString(), list)).slice(0, narrowed);
  const got: Got[] = [];
  for (const href of drawn) got.push(await fetchRaw(port, href, 'br'));
  const took = got.map(({ ms }) => ms).sort((a, b) => a - b);
  const sizes = got.map(({ bytes }) => bytes).sort((a, b) => a - b);
  const failed = got.filter(({ status }) => status !== 200).length;
  return {
    name: `筛选，${decodeURIComponent(list)}，${label}，${drawn.length} 个地址`,
    value: `p50 ${at(took, 0.5).toFixed(0)} ms，最慢 ${at(took, 1).toFixed(0)} ms，最多 ${inThousands(at(sizes, 1))} 字节${failed > 0 ? `，${failed} 次没有答好` : ''}`,
    target: `p50 ≤ 50 ms，≤ ${inThousands(mostBytes)} 字节`,
    met: failed === 0 && drawn.length > 0 && at(took, 0.5) <= 50 && at(sizes, 1) <= mostBytes,
  };
}

/** An address with a query that nobody should ask; halves of characters as bytes that no encoder writes, and broken ones. */
function hostileAddress(number: number): string {
  const random = createRandom(`query ${number}`);
  const encoded = [...hostileQuery(random)]
    .map((sign) => (/[\uD800-\uDFFF]/u.test(sign) ? '%ED%A0%80' : encodeURIComponent(sign)))
    .join('');
  return `/search?q=${random.chance(5) ? encoded.slice(0, -1) : encoded}`;
}

async function hostileLine(port: number, label: string): Promise<Line> {
  const counts = new Map<number, number>();
  const start = performance.now();
  let next = 0;
  const work = async () => {
    while (next < queries) {
      next += 1;
      const { status } = await fetchRaw(port, hostileAddress(next), 'identity');
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  const said = [...counts].sort(([a], [b]) => a - b).map(([status, many]) => `${status} ${inThousands(many)}`);
  return {
    name: `${inThousands(queries)} 个没有人会问的词，${label}，${inSeconds(performance.now() - start)}`,
    value: said.join('，'),
    target: '没有 5xx，没有不答的',
    met: [...counts.keys()].every((status) => status > 0 && status < 500),
  };
}

/** What answers a query, on the build that is there: narrowed lists, and queries that nobody should ask. */
export async function measureAsked(content: string, siteUrl: string, label: string): Promise<Line[]> {
  const server = await runOurs(content, siteUrl, '/parks/quanzhou');
  try {
    await server.whenIdle();
    const lines: Line[] = [];
    for (const list of lists) lines.push(await facetLine(server.port, list, label));
    return [...lines, await hostileLine(server.port, label)];
  } finally {
    await server.stop();
  }
}
