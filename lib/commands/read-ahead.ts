import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readFolderNames } from '#lib/content/folder-names.ts';
import { keyOfFile, type Records } from '#lib/content/records.ts';
import type { Part, ReadCase } from './read-ahead-worker.ts';

/** How cases are read ahead. */
export type ReadingAhead = {
  /** Whether drafts are read as if they were finished. */
  drafts?: boolean;
  /** Fewer unknown cases than so many are read as fast without a thread, which takes a second to start. */
  least?: number;
  threads?: number;
  /** What a thread runs. */
  entry?: URL;
};

/** One case in so many tells how many are unknown: to read all of them twice would cost more than it tells. */
const stride = 16;

/** More threads than these would hold more memory than a small machine has. */
const mostThreads = 3;

/** In megabytes: what a thread reads is garbage as soon as it has told it. */
const room = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 48 };

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

/** Reads until no case is left; a thread that dies leaves its rest to the others, and in the end to the ordinary way. */
const readPart = (script: string, part: Part, keep: (read: ReadCase) => void): Promise<void> =>
  new Promise((resolve) => {
    const worker = new Worker(script, { eval: true, workerData: part, execArgv: [], resourceLimits: room });
    worker.on('message', keep);
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
  });

/**
 * Reads the cases that are not known yet in as many threads as the machine has processors, where they are many. What
 * they are found to hold is added to the records; what has a problem is left to {@link readContent}, which tells it.
 *
 * @param root the content folder
 * @param records what is known of files from before
 */
export async function readAhead(
  root: string,
  records: Records,
  {
    drafts = false,
    least = 200,
    threads = Math.min(availableParallelism(), mostThreads),
    entry = new URL('./read-ahead-worker.ts', import.meta.url),
  }: ReadingAhead = {},
): Promise<void> {
  const places = readFolderNames(root, 'parks').ids.map((id) => path.join(root, 'parks', `${id}.md`));
  if (threads < 2 || places.length < least) return;
  const digest = (place: string) => keyOfFile('parks', readFileSync(place));
  const looked = places.filter((_, index) => index % stride === 0);
  const unknown = looked.filter((place) => !records.has(digest(place))).length;
  if (unknown * stride < least) return;
  const known = records.digests();
  const next = new Int32Array(new SharedArrayBuffer(4));
  const keep = ({ digest, sealed }: ReadCase) => records.add(digest, sealed);
  const script = await pack(entry);
  await Promise.all(
    Array.from({ length: threads }, () =>
      readPart(script, { places, known, drafts, shared: records.shared(), next }, keep),
    ),
  );
}
