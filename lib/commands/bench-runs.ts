import { askEach, askOften, type Load } from './bench-load.ts';
import { type Running, runBare, runNext, runOurs } from './bench-servers.ts';
import { inThousands, type Line } from './bench-table.ts';

/** How often each server is measured; rounds alternate, so that a busy moment hits all alike. */
const rounds = 3;

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

async function coldLine({ ours, next, bare }: Three, name: string, paths: string[]): Promise<Line> {
  const cold = await askEach(ours.port, paths);
  const again = await askEach(
    bare.port,
    paths.slice(0, 1).flatMap((path) => Array<string>(paths.length).fill(path)),
  );
  const ofNext = await askEach(next.port, paths);
  return {
    name,
    value: `p50 ${cold.p50.toFixed(0)} ms，p99 ${cold.p99.toFixed(0)} ms`,
    ratios: `p50 ${(cold.p50 / again.p50).toFixed(0)} × 裸服务器，${(cold.p50 / ofNext.p50).toFixed(2)} × next start`,
    target: 'p99 ≤ 50 ms',
    met: cold.p99 <= 50 && cold.failed === 0,
  };
}

/** Addresses of one size of the site: pages asked often, and pages that nobody has asked for. */
export type Addresses = { park: string; compare: string; cold: string[] };

/** Runs the three servers on one build and measures them in turn. */
export async function measureServers(
  content: string,
  siteUrl: string,
  label: string,
  { park, compare, cold }: Addresses,
): Promise<Line[]> {
  const ours = await runOurs(content, siteUrl);
  const next = await runNext(content, siteUrl);
  const bare = await runBare(ours.port);
  const servers = { ours, next, bare };
  try {
    const lines = [
      await coldLine(servers, `没人问过的地址，${label}`, cold),
      await warmLine(servers, `园区页，${label}`, park),
      await warmLine(servers, `/compare，${label}`, compare),
    ];
    const peak = ours.peakMemory();
    return [
      {
        name: `到能回答为止，${label}`,
        value: `${(ours.ready / 1000).toFixed(1)} s`,
        ratios: `${(ours.ready / bare.ready).toFixed(1)} × 裸服务器，${(ours.ready / next.ready).toFixed(1)} × next start`,
        target: '≤ 3 s',
        met: ours.ready <= 3000,
      },
      {
        name: `内存最多时，${label}`,
        value: `${peak.toFixed(0)} MB`,
        ratios: `${(peak / bare.peakMemory()).toFixed(1)} × 裸服务器，${(peak / next.peakMemory()).toFixed(1)} × next start`,
        target: '≤ 500 MB',
        met: peak <= 500,
      },
      ...lines,
    ];
  } finally {
    await Promise.all([ours.stop(), next.stop(), bare.stop()]);
  }
}
