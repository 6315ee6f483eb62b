import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { workerEntry } from './entries.ts';
import type { Made, Setup } from './make.ts';
import { giveSecondChance, LostError } from './second-chance.ts';
import type { Question, Reply, WordedError } from './worker.ts';

type Waiting = { resolve: (made: Made) => void; reject: (error: unknown) => void };

/** How a thread is kept. */
export type Keeping = {
  /** What it runs. */
  entry: URL;
  /** The most memory for what lives longer than a page, in megabytes. */
  room: number;
  /** The most memory for what a page needs while it is made, in megabytes; where nothing is said, what Node gives. */
  young?: number;
  /** How long a thread that was asked may say nothing at all before it is given up, in milliseconds. */
  patience: number;
  /** How long to wait before a thread that died is started anew, in milliseconds. */
  pause: number;
};

const defaults: Keeping = {
  entry: workerEntry,
  // Left alone, V8 lets garbage pile up to gigabytes before it cleans.
  room: 320,
  // Long enough for a machine that is busy with other things and reads a large content folder: a page is given up after fifteen seconds.
  patience: 120_000,
  pause: 500,
};

/** Most times the first room: what a page asks for without end, strangers can ask again and again. */
const mostTimes = 5;

/** The room of the thread that takes the place of one that had too little, in megabytes. */
export const moreRoom = (had: number, first: number): number => Math.min(Math.ceil(had * 1.5), first * mostTimes);

/** An error as the thread had it; its own class did not travel, but for what says that a page took too long. */
const toError = ({ message, stack, isLate }: WordedError) =>
  isLate ? new DOMException(message, 'TimeoutError') : Object.assign(new Error(message), { stack });

/** A message carries plain bytes; they are read where they are. */
const toBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength);

/**
 * Runs Next and the finisher in a thread of their own: making a page never delays a reader whose page is there, and
 * what Next changes in its thread (async hooks, `process.nextTick`) costs nothing in ours. A thread that dies or hangs
 * is started again, with more room where it had too little; who asks meanwhile waits for the new one. The pages that were
 * under way when it died are made once more; those of one that hung have waited long enough, and fail.
 *
 * @returns `make` as {@link openMaker} would give it, with the promise of the first start; `tellFiles` is to be called at once
 */
export function openWorker(setup: Setup, keeping: Partial<Keeping> = {}) {
  const { entry, room, young, patience, pause } = { ...defaults, ...keeping };
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let lastHeard = 0;
  let isClosed = false;
  let files: string | undefined;
  let maxOldGenerationSizeMb = room;

  function settle(reply: Exclude<Reply, { ready: true }>): void {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) asked?.reject(toError(reply.error));
    else asked?.resolve({ ...reply.made, body: toBuffer(reply.made.body) });
  }

  function failAll(isGivenUp: boolean): void {
    const error = isGivenUp
      ? new Error('the thread that makes pages hung')
      : new LostError('the thread that makes pages died');
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  /** Starts a thread; the promise is kept when it can be asked, and broken where it ends before that. */
  function start(): Promise<Worker> {
    const started = new Worker(entry, {
      workerData: setup,
      // The entry registers what it needs; taken over from this process, the loader would run twice.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb, ...(young !== undefined && { maxYoungGenerationSizeMb: young }) },
    });
    let isGivenUp = false;
    const watch = setInterval(() => {
      if (waiting.size === 0 || performance.now() - lastHeard <= patience) return;
      isGivenUp = true;
      void started.terminate();
    }, patience / 4).unref();
    return new Promise((resolve, reject) => {
      let isReady = false;
      started.on('message', (reply: Reply) => {
        lastHeard = performance.now();
        if (!('ready' in reply)) return settle(reply);
        isReady = true;
        if (files !== undefined) started.postMessage({ files } satisfies Question);
        resolve(started);
      });
      started.on('error', (error: NodeJS.ErrnoException) => {
        reject(error);
        const had = maxOldGenerationSizeMb;
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
          maxOldGenerationSizeMb = moreRoom(had, room);
          console.error(`生成页面的线程内存不够（${had} MB），正在以 ${maxOldGenerationSizeMb} MB 重新启动`);
        } else if (isReady) console.error('生成页面的线程出错，正在重新启动', error);
      });
      started.on('exit', (code) => {
        clearInterval(watch);
        reject(new Error(`the thread that makes pages ended with ${code}`));
        if (!isReady || isClosed) return;
        failAll(isGivenUp);
        thread = startAgain();
      });
    });
  }

  /** Starts a thread in place of one that died, as often as it takes. */
  async function startAgain(): Promise<Worker> {
    for (;;) {
      await sleep(pause, undefined, { ref: false });
      try {
        return await start();
      } catch (error) {
        console.error('生成页面的线程没能重新启动，稍后再试', error);
      }
    }
  }

  let thread = start();
  // A start that fails is told to whoever waits for it, now or later.
  thread.catch(() => {});

  async function ask(address: string): Promise<Made> {
    const asked = await thread;
    lastId += 1;
    const id = lastId;
    if (waiting.size === 0) lastHeard = performance.now();
    return new Promise<Made>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      asked.postMessage({ id, address } satisfies Question);
    });
  }

  const twice = giveSecondChance();
  const make = (address: string): Promise<Made> => twice(() => ask(address));

  /** Tells the thread, and every one after it, what the content's files are: before it is asked for the first page. */
  function tellFiles(digest: string): void {
    files = digest;
  }

  /** Ends the thread for good. */
  async function close(): Promise<void> {
    isClosed = true;
    await (await thread).terminate();
  }

  return { ready: thread, make, tellFiles, close };
}
