import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { bin, checkCommand, inputDigests } from '../build/ensure.mjs';
import { stampBuild } from '../build/whole.mjs';
import { readProcessorTime } from './proc.ts';

/** Runs a program and tells how long it took, in milliseconds. */
function time(command: string, args: string[], env: Record<string, string>): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stderr}`);
  return performance.now() - start;
}

const check = (content: string) => time(process.execPath, [...checkCommand, '--content'], { CONTENT_DIR: content });

/** Checks a content folder, as `npm start` does before it builds: builds and servers then read what it wrote down. */
export const prepare = (content: string): void => void check(content);

/** The check of a content folder: the first ever, and the next one, when nothing or little has changed. */
export function timeCheck(content: string): { first: number; next: number } {
  const folder = path.resolve('node_modules/.cache/casebook');
  // What commands were packed into is there since the project was first used.
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!name.startsWith('packed-')) rmSync(path.join(folder, name), { recursive: true });
  return { first: check(content), next: check(content) };
}

/** What a build takes: how long it is, and the time of all its processors, in milliseconds. */
export type BuildTime = { took: number; processor: number };

/** A build after the check; the compiler has its cache, as on any machine that built before. */
export function timeBuild(content: string, siteUrl: string): BuildTime {
  const env = { CONTENT_DIR: content, SITE_URL: siteUrl };
  const before = readProcessorTime();
  const took = time(bin('next'), ['build'], env);
  const processor = readProcessorTime() - before;
  // A server refuses a build that nobody says is whole.
  stampBuild('.next', inputDigests({ ...process.env, ...env }));
  return { took, processor };
}

/** A content folder with so many parks. */
export function generate(parks: number, folder: string): string {
  time(bin('tsx'), ['lib/commands/generate.ts', '--parks', String(parks), '--seed', '1', folder], {});
  return path.resolve(folder);
}
