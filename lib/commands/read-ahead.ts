import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { readBytes } from '#lib/content/file/read-bytes.ts';
import { keyOfFile } from '#lib/content/file-record.ts';
import { readFolderNames } from '#lib/content/folder-names.ts';
import type { Records } from '#lib/content/records.ts';
import { type Queue, readPlainCase, type Told, takeNext, tell } from './read-ahead-queue.ts';
import type { Message, Part } from './read-ahead-worker.ts';

/** How cases are read ahead. */
export type ReadingAhead = {
  /** Whether drafts are read as if they were finished. */
  drafts?: boolean;
  /** Fewer unknown cases than so many are read as fast without a thread, which takes a second to start. */
  least?: number;
  /** What the thread runs. */
  entry?: URL;
  /** Whether who would have to wait for a case reads one that nobody has taken. */
  helps?: boolean;
  /** For how long the thread may tell nothing, in milliseconds, before it is given up. */
  patience?: number;
};

/** One case in so many tells how many are unknown: to read all of them twice would cost more than it tells. */
const stride = 16;

/** In megabytes: what the thread reads is garbage as soon as it has told it. */
const room = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 24 };

/** What the thread of this process runs: a script beside a packed command, else the source. */
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

/** Starts a thread that ends with its part; one that dies leaves its rest to us. */
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
 * Reads the cases that are not known yet together with a thread, where they are many: while whoever asks for a case does
 * what is to be done with it, the thread reads the next ones, and who would have to wait for one reads one of those that
 * nobody has taken. What is wrong with a case is not told: that is left to {@link readContent}, which reads it once more.
 *
 * @param root the content folder
 * @param records what is known of files from before
 * @returns the records as they will be once all is read
 */
export async function readAhead(
  root: string,
  records: Records,
  { drafts = false, least = 200, entry = ownEntry, helps = true, patience = 10_000 }: ReadingAhead = {},
): Promise<Records> {
  const places = readFolderNames(root, 'parks').ids.map((id) => path.join(root, 'parks', `${id}.md`));
  if (places.length < least) return records;
  const isKnown = (place: string) => {
    const bytes = readBytes(place);
    return typeof bytes === 'string' || records.has(keyOfFile('parks', bytes));
  };
  const isAhead = new Set(places);
  const looked = places.filter((_, index) => index % stride === 0);
  const unknown = looked.filter((place) => !isKnown(place)).length;
  if (unknown * stride < least) return records;
  const queue: Queue = {
    places,
    taken: new Int32Array(new SharedArrayBuffer(4)),
    known: new Set(records.digests()),
    drafts,
    shared: records.shared(),
  };
  const told = new Int32Array(new SharedArrayBuffer(4));
  const { port, end } = startThread(await scriptOf(entry), { queue, told });
  let isReading = true;
  const keyByPlace = new Map<string, string>();

  const keep = ({ at, digest, sealed }: Told) => {
    keyByPlace.set(places[at] ?? '', digest);
    if (sealed) records.add(digest, sealed);
  };
  const hear = () => {
    for (let told = receiveMessageOnPort(port); told; told = receiveMessageOnPort(port)) {
      const message = told.message as Message;
      if (message === 'end') isReading = false;
      else keep(message);
    }
  };

  /** Reads a case that nobody has taken; false where there is none. */
  function readOne(): boolean {
    const taken = takeNext(queue);
    if (taken) keep(tell(taken, taken.text === null ? null : readPlainCase(taken.text), queue));
    return taken !== undefined;
  }

  /** Goes on until what is known is enough, or there can be no more. */
  function readUntil(isEnough: () => boolean): void {
    while (isReading) {
      const before = Atomics.load(told, 0);
      hear();
      if (isEnough() || !isReading) return;
      if ((helps && readOne()) || Atomics.wait(told, 0, before, patience) !== 'timed-out') continue;
      end();
      isReading = false;
    }
  }

  return {
    ...records,
    keyAt: (place) => {
      if (isAhead.has(place)) readUntil(() => keyByPlace.has(place));
      return keyByPlace.get(place);
    },
    save: (files) => {
      // The thread may not write into a file that is closed.
      readUntil(() => false);
      records.save(files);
    },
  };
}
