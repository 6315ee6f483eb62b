import { askEach, askOften, type Load } from './load.ts';
import { type Running, runBare, runNext, runOurs } from './servers.ts';
import { inSeconds, inThousands, type Line } from './table.ts';

/** How often each server is measured; rounds alternate, so that a busy moment hits all alike. */
const rounds = 3;

/**
 * All servers run throughout, and the load comes from this process: on two processors server and load share them, for
 * each server alike. The load generator's own limit is a part of every number, so a ratio near 1 says less than one
 * that is not.
 */
type Three = { ours: Running; next: Running; bare: Running };

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Measures one address on each server in turn. */
async function alternate(servers: Three, path: string): Promise<Record<keyof Three, Load>> {
  const loads: Record<keyof Three, Load[]> = { ours: [], next: [], bare: [] };
  const names = ['ours', 'bare', 'next'] as const;
  for (const name of names) await askOften(servers[name].port, path, { duration: 300 });
  for (let round = 0; round < rounds; round++)
    for (const name of names) loads[name].push(await askOften(servers[name].port, path));
  const combine = (all: Load[]): Load => ({
    perSecond: median(all.map(({ perSecond }) => perSecond)),
    p50: median(all.map(({ p50 }) => p50)),
    p99: median(all.map(({ p99 }) => p99)),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  });
  return { ours: combine(loads.ours), next: combine(loads.next), bare: combine(loads.bare) };
}

const wordLoad = ({ perSecond, p99, failed }: Load) =>
  `${inThousands(perSecond)} /s，p99 ${p99.toFixed(1)} ms${failed > 0 ? `，${failed} 次没有答好` : ''}`;

async function warmLine(servers: Three, name: string, path: string): Promise<Line> {
  const { ours, next, bare } = await alternate(servers, path);
  const [toBare, toNext] = [ours.perSecond / bare.perSecond, ours.perSecond / next.perSecond];
  return {
    name,
    value: wordLoad(ours),
    ratios: `${toBare.toFixed(2)} × 裸服务器，${toNext.toFixed(1)} × next start（p99 ${bare.p99.toFixed(1)}、${next.p99.toFixed(1)} ms）`,
    target: '≥ 0.9 ×，≥ 15 ×',
    met: toBare >= 0.9 && toNext >= 15 && ours.failed === 0,
  };
}

/** Each server is asked for the same addresses; the bare one for the second time, for it copies when first asked. */
async function coldLine({ ours, next, bare }: Three, label: string, [first = '', ...paths]: string[]): Promise<Line> {
  // Whatever is read once a process is not the price of a page.
  for (const { port } of [ours, next]) await askEach(port, [first]);
  const cold = await askEach(ours.port, paths);
  const ofNext = await askEach(next.port, paths);
  await askEach(bare.port, paths);
  const ofBare = await askEach(bare.port, paths);
  return {
    name: `没人问过的地址，${label}`,
    value: `p50 ${cold.p50.toFixed(0)} ms，p99 ${cold.p99.toFixed(0)} ms${cold.failed > 0 ? `，${cold.failed} 次没有答好` : ''}`,
    ratios: `p50 ${(cold.p50 / ofBare.p50).toFixed(0)} × 裸服务器，${(cold.p50 / ofNext.p50).toFixed(2)} × next start；p99 ${(cold.p99 / ofNext.p99).toFixed(2)} × next start`,
    target: 'p99 ≤ 50 ms',
    met: cold.p99 <= 50 && cold.failed === 0,
  };
}

function readyLine({ ours, next, bare }: Three, label: string): Line {
  return {
    name: `到第一个园区页为止，${label}`,
    value: inSeconds(ours.ready),
    ratios: `${(ours.ready / bare.ready).toFixed(1)} × 裸服务器，${(ours.ready / next.ready).toFixed(1)} × next start`,
    target: '≤ 3 s',
    met: ours.ready <= 3000,
  };
}

/** What was asked of all three: theirs is their processes' most, ours is held against a bound. */
function memoryLine({ ours, next, bare }: Three, what: string, label: string, most: number): Line {
  const [now, peak] = [ours.memory(), ours.peakMemory()];
  return {
    name: `内存，${what}，${label}`,
    value: `${now.toFixed(0)} MB，最多时 ${peak.toFixed(0)} MB`,
    ratios: `${(peak / bare.peakMemory()).toFixed(1)} × 裸服务器，${(peak / next.peakMemory()).toFixed(1)} × next start`,
    target: `≤ ${most} MB`,
    met: now <= most,
  };
}

/** The large files, and pictures, that strangers ask for while somebody reads. */
const large = ['/data/casebook.xlsx', '/data/observations.json'];

/** Pages that nobody has asked for, alone and while others fetch what is large or takes long. */
async function besideLine({ ours }: Three, label: string, pages: string[], pictures: string[]): Promise<Line> {
  const half = Math.floor(pages.length / 2);
  const alone = await askEach(ours.port, pages.slice(0, half));
  const others = Promise.all([...large, ...pictures.slice(0, 10)].map((address) => askEach(ours.port, [address])));
  const beside = await askEach(ours.port, pages.slice(half));
  await others;
  return {
    name: `没人问过的页，旁边有人取工作簿、JSON 和十张图，${label}`,
    value: `p99 ${beside.p99.toFixed(0)} ms`,
    ratios: `旁边没有人时 ${alone.p99.toFixed(0)} ms`,
    target: '多不过 200 ms',
    met: beside.p99 - alone.p99 <= 200 && beside.failed === 0,
  };
}

/**
 * Addresses of one size of the site: pages asked often, pages that nobody has asked for, cards and posters, data files and
 * searches.
 */
export type Addresses = {
  park: string;
  compare: string;
  cold: string[];
  figures: string[];
  pictures: string[];
  data: string[];
};

/** The most memory of all processes of a server, in megabytes. */
const mostMemory = (label: string) => (Number.parseInt(label, 10) <= 5 ? 300 : 520);

/** Runs the three servers on one build and measures them in turn. */
export async function measureServers(
  content: string,
  siteUrl: string,
  label: string,
  { park, compare, cold, figures, pictures, data }: Addresses,
): Promise<Line[]> {
  const ours = await runOurs(content, siteUrl, park);
  const next = await runNext(content, siteUrl, park);
  const bare = await runBare(ours.port, park);
  const servers = { ours, next, bare };
  try {
    const lines = [
      readyLine(servers, label),
      await coldLine(servers, label, cold),
      await besideLine(servers, label, figures, pictures),
    ];
    await ours.whenIdle();
    lines.push(
      await warmLine(servers, `园区页，${label}`, park),
      await warmLine(servers, `/compare，${label}`, compare),
      memoryLine(servers, '页面备好以后', label, mostMemory(label)),
    );
    for (const { port } of [ours, next]) await askEach(port, [...data, ...pictures]);
    return [
      ...lines,
      memoryLine(servers, `又取了全部数据、搜了、画了 ${pictures.length} 张图`, label, mostMemory(label)),
    ];
  } finally {
    await Promise.all([ours.stop(), next.stop(), bare.stop()]);
  }
}
