import { Worker } from 'node:worker_threads';
import type { Finished } from './finish/finish.ts';
import type { Rendered } from './next-app.ts';
import type { Question, Reply, Setup } from './worker.ts';

type Waiting = { resolve: (value: unknown) => void; reject: (error: unknown) => void };

/** How long to wait before a thread that died is started anew, in milliseconds. */
const pause = 500;

/**
 * Runs Next and the finisher in a thread of their own: making a page never delays a reader whose page is there, and
 * what Next changes in its thread (async hooks, `process.nextTick`) costs nothing in ours. A thread that dies fails the
 * pages under way and is started again.
 *
 * @returns as {@link openNext} and {@link createFinisher} would give, with the promise of the first start
 */
export function openWorker(setup: Setup) {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let thread: Worker;

  function start(): Promise<void> {
    const started = new Worker(new URL('./worker-entry.mjs', import.meta.url), {
      workerData: setup,
    });
    thread = started;
    return new Promise((resolve, reject) => {
      let isReady = false;
      started.on('message', (reply: Reply) => {
        if ('ready' in reply) {
          isReady = true;
          resolve();
          return;
        }
        const asked = waiting.get(reply.id);
        waiting.delete(reply.id);
        if ('error' in reply) asked?.reject(reply.error);
        else asked?.resolve(reply.value);
      });
      started.on('error', (error) => {
        reject(error);
        if (isReady) console.error('生成页面的线程出错，正在重新启动', error);
      });
      started.on('exit', () => {
        for (const { reject: fail } of waiting.values()) fail(new Error('the thread that makes pages died'));
        waiting.clear();
        if (isReady) setTimeout(() => start().catch(console.error), pause);
      });
    });
  }

  const ask = (question: { render: string } | { finish: string }) =>
    new Promise<unknown>((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      thread.postMessage({ id: lastId, ...question } satisfies Question);
    });

  async function render(address: string): Promise<Rendered> {
    const rendered = (await ask({ render: address })) as Rendered;
    // A message carries plain bytes.
    return { ...rendered, body: Buffer.from(rendered.body) };
  }

  const finish = async (html: string) => (await ask({ finish: html })) as Finished;

  return { ready: start(), render, finish };
}
