import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { bin, checkCommand, inputDigests } from '../build/ensure.mjs';
import { stampBuild } from '../build/whole.mjs';
import { readMostMemory, readProcessorTime } from './proc.ts';

/** What a program took: how long it ran, in milliseconds, and the most memory that it held, in megabytes. */
type Taken = { took: number; memory: number };

/** How often a program is looked at while it runs, in milliseconds; the system itself keeps the most that it held. */
const look = 50;

/** Runs a program to its end. */
async function run(command: string, args: string[], env: Record<string, string>): Promise<Taken> {
  const start = performance.now();
  const child = spawn(command, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let memory = Number.NaN;
  const watch = setInterval(() => {
    memory = readMostMemory(child.pid) ?? memory;
  }, look);
  const [errors, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  clearInterval(watch);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${errors}`);
  return { took: performance.now() - start, memory };
}

const check = (content: string) => run(process.execPath, [...checkCommand, '--content'], { CONTENT_DIR: content });

/** Checks a content folder, as `npm start` does before it builds: builds and servers then read what it wrote down. */
export async function prepare(content: string): Promise<void> {
  await check(content);
}

/** The check of a content folder: the first ever, and the next one, when nothing or little has changed. */
export async function timeCheck(content: string): Promise<{ first: Taken; next: Taken }> {
  const folder = path.resolve('node_modules/.cache/casebook');
  // What commands were packed into is there since the project was first used.
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!name.startsWith('packed-')) rmSync(path.join(folder, name), { recursive: true });
  return { first: await check(content), next: await check(content) };
}

/** What a build takes: how long it is, and the time of all its processors, in milliseconds. */
export type BuildTime = { took: number; processor: number };

/**
 * A build after the check.
 *
 * @param isFromNothing whether the compiler starts from nothing, as on a machine that never built before; else it has its
 * cache where there is one
 */
export async function timeBuild(
  content: string,
  siteUrl: string,
  { isFromNothing = false }: { isFromNothing?: boolean } = {},
): Promise<BuildTime> {
  const env = { CONTENT_DIR: content, SITE_URL: siteUrl };
  if (isFromNothing) rmSync('.next', { recursive: true, force: true });
  const before = readProcessorTime();
  const { took } = await run(bin('next'), ['build'], env);
  const processor = readProcessorTime() - before;
  // A server refuses a build that nobody says is whole.
  stampBuild('.next', inputDigests({ ...process.env, ...env }));
  return { took, processor };
}

/**
 * What `npm start` takes, in milliseconds, until it could serve content of which a sentence has changed since the build:
 * its check and its files.
 *
 * @param folder where the changed content goes
 */
export async function timeChange(content: string, siteUrl: string, folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(content, folder, { recursive: true });
  const [first = ''] = readdirSync(path.join(folder, 'parks')).sort();
  appendFileSync(path.join(folder, 'parks', first), '\n报道没有写到这些做法后来怎样。\n');
  const build = (of: string) =>
    run(process.execPath, ['lib/commands/build.mjs'], { CONTENT_DIR: of, SITE_URL: siteUrl });
  const { took } = await build(path.resolve(folder));
  // The build that is there is again of what it was made of.
  await build(content);
  return took;
}

/** A content folder with so many parks. */
export async function generate(parks: number, folder: string): Promise<string> {
  await run(bin('tsx'), ['lib/commands/generate.ts', '--parks', String(parks), '--seed', '1', folder], {});
  return path.resolve(folder);
}
