import { type BuildTime, timeBuild, timeChange, timeCheck } from './builds.ts';
import { inSeconds, inThousands, type Line } from './table.ts';

/** The first check and the next one of some content. */
export async function checkLines(content: string, label: string): Promise<Line[]> {
  const { first, next } = await timeCheck(content);
  return [
    {
      name: `第一次检查，${label}`,
      value: `${inSeconds(first.took)}，${inThousands(first.memory)} MB`,
      target: '≤ 10 s，≤ 450 MB',
      met: first.took <= 10_000 && first.memory <= 450,
    },
    {
      name: `再检查一次，${label}`,
      value: `${inSeconds(next.took)}，${inThousands(next.memory)} MB`,
      target: '≤ 5 s',
      met: next.took <= 5000,
    },
  ];
}

/** A build where there was none, and the next one, for which the compiler has its cache. */
export type TwoBuilds = { fromNothing: BuildTime; next: BuildTime };

/** Builds some content twice. */
export async function timeBuilds(content: string, siteUrl: string): Promise<TwoBuilds> {
  const fromNothing = await timeBuild(content, siteUrl, { isFromNothing: true });
  return { fromNothing, next: await timeBuild(content, siteUrl) };
}

/** The most processor time of a build of any size, as a multiple of the smallest one's. */
const most = 1.3;

function buildLine(name: string, build: BuildTime, least: BuildTime): Line {
  return {
    name,
    value: `处理器 ${inSeconds(build.processor)}，历时 ${inSeconds(build.took)}`,
    ratios: `处理器 ${(build.processor / least.processor).toFixed(2)} × 最小的一份`,
  };
}

/**
 * The builds of each size beside those of the smallest. The bound is one of builds from nothing: it was set where they took
 * 1.6 times as much. With the compiler's cache what is compiled, which is the same for any content, falls out of both.
 */
export function buildLines(builds: ReadonlyMap<number, TwoBuilds>): Line[] {
  const least = builds.get(Math.min(...builds.keys()));
  if (!least) return [];
  return [...builds].flatMap(([size, { fromNothing, next }]) => [
    {
      ...buildLine(`从头构建（检查以后），${size} 个园区`, fromNothing, least.fromNothing),
      ...(fromNothing !== least.fromNothing && {
        target: `≤ ${most} ×`,
        met: fromNothing.processor <= most * least.fromNothing.processor,
      }),
    },
    buildLine(`再构建一次（有编译缓存），${size} 个园区`, next, least.next),
  ]);
}

/** How soon content of which a sentence has changed could be served. */
export async function changeLine(content: string, siteUrl: string, label: string): Promise<Line> {
  const took = await timeChange(content, siteUrl, 'bench/content-changed');
  return { name: `只改内容再构建，${label}`, value: inSeconds(took), target: '≤ 12 s', met: took <= 12_000 };
}
