import { type MessagePort, workerData } from 'node:worker_threads';
import { caseFile } from '#lib/content/case-file.ts';
import type { FileRecord } from '#lib/content/file-record.ts';
import { type Queue, readPlainCase, type Told, takeNext, tell } from './read-ahead-queue.ts';

/** What the thread is to read. */
export type Part = {
  queue: Queue;
  /** How much the thread has told, so that who waits can sleep. */
  told: Int32Array;
  port: MessagePort;
};

/** What the thread says: what it has read, and that there is no more. */
export type Message = Told | 'end';

/** What a case holds; null where it has a problem, which is told by whoever reads it the ordinary way. */
async function readSound(text: string): Promise<FileRecord | null> {
  const plain = readPlainCase(text);
  if (plain) return plain;
  // Its parsers take as long to load as fifty cases to read, and most collections need them for none.
  const { readExactly } = await import('#lib/content/read-exactly.ts');
  const { record, problems, issues } = readExactly('', text, caseFile.schema, caseFile.optionsOf);
  return problems.length === 0 && issues.length === 0 ? record : null;
}

/** Reads one case after the other until all are taken. */
async function readCases({ queue, told, port }: Part): Promise<void> {
  const say = (message: Message) => {
    port.postMessage(message);
    Atomics.add(told, 0, 1);
    Atomics.notify(told, 0);
  };
  for (let taken = takeNext(queue); taken; taken = takeNext(queue)) {
    say(tell(taken, taken.text === null ? null : await readSound(taken.text), queue));
  }
  say('end');
}

// A script of a thread has no `await` at its top; what fails ends the thread, and who waits for it reads its part.
readCases(workerData as Part);
