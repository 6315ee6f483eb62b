import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { tellFiles } from '#lib/content/digest-files.ts';
import { isLate } from './deadline.ts';
import type { Made, Setup } from './make.ts';
import { openMaker } from './open-maker.ts';

/** What the thread is asked, or told: the digest of the content's files. And what it answers. */
export type Question = { id: number; address: string } | { files: string };
export type Reply = { ready: true } | { id: number; made: Made } | { id: number; error: WordedError };

/** What of an error a log and a reader need, as text: an error itself may hold what no message carries. */
export type WordedError = { message: string; stack: string; isLate: boolean };

const wordError = (error: unknown): WordedError => ({
  message: error instanceof Error ? error.message : String(error),
  stack: inspect(error),
  isLate: isLate(error),
});

/** The memory that goes with a document instead of being copied; a small one shares its memory with others. */
const ownMemory = ({ body }: Made) => (body.length === body.buffer.byteLength ? [body.buffer as ArrayBuffer] : []);

/** The thread that pages are made in. */
async function serve(): Promise<void> {
  const make = openMaker(workerData as Setup);
  const reply = (message: Reply, memory: ArrayBuffer[] = []) => parentPort?.postMessage(message, memory);
  parentPort?.on('message', async (question: Question) => {
    if ('files' in question) return tellFiles(question.files);
    const { id, address } = question;
    try {
      const made = await make(address);
      reply({ id, made }, ownMemory(made));
    } catch (error) {
      reply({ id, error: wordError(error) });
    }
  });
  reply({ ready: true });
}

await serve();
