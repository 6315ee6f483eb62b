import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { readFolderNames } from '#lib/content/folder-names.ts';
import { keyOfFile, type Records } from '#lib/content/records.ts';
import type { Part, Told } from './read-ahead-worker.ts';

/** How cases are read ahead. */
export type ReadingAhead = {
  /** Whether drafts are read as if they were finished. */
  drafts?: boolean;
  /** Fewer unknown cases than so many are read as fast without a thread, which takes a second to start. */
  least?: number;
  threads?: number;
  /** What a thread runs. */
  entry?: URL;
  /** For how long no thread may tell anything, in milliseconds, before all are given up. */
  patience?: number;
};

/** One case in so many tells how many are unknown: to read all of them twice would cost more than it tells. */
const stride = 16;

/** More threads than these would hold more memory than a small machine has. */
const mostThreads = 3;

/** In megabytes: what a thread reads is garbage as soon as it has told it. */
const room = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 24 };

/** What a thread of this process runs: a script beside a packed command, else the source. */
const ownEntry = new URL(
  import.meta.url.endsWith('.mjs') ? './read-ahead-worker.cjs' : './read-ahead-worker.ts',
  import.meta.url,
);

/** A module with all that it imports, as one script: a thread that starts with the loader of this process takes longer. */
async function pack(entry: URL): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

const scriptOf = async (entry: URL) =>
  entry.pathname.endsWith('.ts') ? await pack(entry) : readFileSync(entry, 'utf8');

/** Starts a thread that ends with its part; a thread that dies leaves its rest to the others, and in the end to us. */
function startThread(script: string, part: Omit<Part, 'port'>): { port: MessagePort; end: () => void } {
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(script, {
    eval: true,
    workerData: { ...part, port: port2 } satisfies Part,
    transferList: [port2],
    execArgv: [],
    resourceLimits: room,
  });
  worker.on('error', () => {});
  worker.unref();
  port.unref();
  return { port, end: () => void worker.terminate() };
}

/**
 * Reads the cases that are not known yet in as many threads as the machine has processors, where they are many. What is
 * wrong with a case is not told: that is left to {@link readContent}, which reads it once more.
 *
 * @param root the content folder
 * @param records what is known of files from before
 * @returns the records as they will be once the threads have read all: who asks for a place that no thread has read yet
 *   waits for it, so that whatever is done with each case is done while the threads read the next ones
 */
export async function readAhead(
  root: string,
  records: Records,
  {
    drafts = false,
    least = 200,
    threads: count = Math.min(availableParallelism(), mostThreads),
    entry = ownEntry,
    patience = 10_000,
  }: ReadingAhead = {},
): Promise<Records> {
  const places = readFolderNames(root, 'parks').ids.map((id) => path.join(root, 'parks', `${id}.md`));
  if (count < 2 || places.length < least) return records;
  const digest = (place: string) => keyOfFile('parks', readFileSync(place));
  const isAhead = new Set(places);
  const looked = places.filter((_, index) => index % stride === 0);
  const unknown = looked.filter((place) => !records.has(digest(place))).length;
  if (unknown * stride < least) return records;
  const known = records.digests();
  const next = new Int32Array(new SharedArrayBuffer(4));
  const told = new Int32Array(new SharedArrayBuffer(4));
  const part = { places, known, drafts, shared: records.shared(), next, told };
  const script = await scriptOf(entry);
  let threads = Array.from({ length: count }, () => startThread(script, part));
  const keyByPlace = new Map<string, string>();

  const hear = () => {
    for (const thread of threads) {
      for (let told = receiveMessageOnPort(thread.port); told; told = receiveMessageOnPort(thread.port)) {
        const message = told.message as Told;
        if (message === 'end') threads = threads.filter((one) => one !== thread);
        else {
          keyByPlace.set(places[message.at] ?? '', message.digest);
          if (message.sealed) records.add(message.digest, message.sealed);
        }
      }
    }
  };

  /** Waits until what was told is enough, or no thread is left that could tell more. */
  function waitUntil(isEnough: () => boolean): void {
    while (threads.length > 0) {
      const before = Atomics.load(told, 0);
      hear();
      if (isEnough() || threads.length === 0) return;
      if (Atomics.wait(told, 0, before, patience) !== 'timed-out') continue;
      for (const { end } of threads) end();
      threads = [];
    }
  }

  return {
    ...records,
    keyAt: (place) => {
      if (isAhead.has(place)) waitUntil(() => keyByPlace.has(place));
      return keyByPlace.get(place);
    },
    save: (files) => {
      // No thread may write into a file that is closed.
      waitUntil(() => false);
      records.save(files);
    },
  };
}
