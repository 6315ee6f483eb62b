import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { readMemory } from './proc.ts';

/** A server under test. */
export type Running = {
  port: number;
  /** From the start of the process to its first answer, in milliseconds. */
  ready: number;
  /** The memory that it and its own processes hold now, and the most that they were seen to hold, in megabytes. */
  memory: () => number;
  peakMemory: () => number;
  /** Waits until the server has had nothing to do for a while; no longer than three minutes. */
  whenIdle: () => Promise<void>;
  stop: () => Promise<void>;
  /** Ends the process without warning. */
  kill: () => Promise<void>;
};

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** How long a server may take before it answers, in milliseconds. */
const patience = 180_000;

async function waitFor(url: string, child: ChildProcess): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < patience) {
    if (child.exitCode !== null) throw new Error(`服务器没有启动：${child.spawnargs.join(' ')}`);
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await setTimeout(20);
  }
  throw new Error(`服务器太久没有回答：${url}`);
}

/** The processor time that a process has used so far, in ticks; not a number where the system does not tell. */
function readTicks(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return Number.NaN;
  }
}

async function waitUntilIdle(pid: number | undefined): Promise<void> {
  const start = performance.now();
  let busyUntil = start;
  for (let before = readTicks(pid); performance.now() - start < patience; ) {
    await setTimeout(200);
    const now = readTicks(pid);
    // A process that waits still wakes up now and then.
    if (now - before > 2) busyUntil = performance.now();
    if (performance.now() - busyUntil > 2000) return;
    before = now;
  }
}

type Place = {
  /** The port; a free one where none is given. */
  port?: number;
  /** The folder of the project. */
  cwd?: string;
};

async function run(args: string[], first: string, env: Record<string, string>, place: Place = {}): Promise<Running> {
  const port = place.port ?? (await freePort());
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: place.cwd ?? process.cwd(),
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const look = () => {
    const now = readMemory(child.pid);
    peak = Math.max(peak, now);
    return now;
  };
  const watch = setInterval(look, 1000).unref();
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      clearInterval(watch);
      resolve();
    }),
  );
  await waitFor(`http://127.0.0.1:${port}${first}`, child);
  return {
    port,
    ready: performance.now() - start,
    memory: look,
    peakMemory: () => {
      look();
      return peak;
    },
    whenIdle: () => waitUntilIdle(child.pid),
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await Promise.race([ended, setTimeout(12_000, undefined, { ref: false })]);
      child.kill('SIGKILL');
    },
  };
}

const env = (content: string, siteUrl: string) => ({ CONTENT_DIR: content, SITE_URL: siteUrl });
const tsx = ['--import', 'tsx'];

/** The delivery server, on the build that is there; ready when it answers the page `first`. */
export const runOurs = (content: string, siteUrl: string, first: string, place?: Place) =>
  run(['lib/commands/serve.mjs'], first, env(content, siteUrl), place);

/** `next start` on the same build. */
export const runNext = (content: string, siteUrl: string, first: string) =>
  run([path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'start'], first, env(content, siteUrl));

/** A bare server that answers what the server at this port answers. */
export const runBare = (port: number, first: string) =>
  run([...tsx, 'lib/commands/bench/bare.ts'], first, { ORIGIN: `http://127.0.0.1:${port}` });
