import { type MessagePort, workerData } from 'node:worker_threads';
import { caseFile } from '#lib/content/case-file.ts';
import { isDraft } from '#lib/content/draft.ts';
import { decodeText } from '#lib/content/file/decode.ts';
import { readBytes } from '#lib/content/file/read-bytes.ts';
import { type FileRecord, keyOfFile, type SharedDraft, type Written } from '#lib/content/file-record.ts';
import { readQuickly } from '#lib/content/quick/read-quickly.ts';
import { recordOf } from '#lib/content/read-folder.ts';
import { hand } from '#lib/content/sealed-record.ts';

/** What the thread is to read. */
export type Part = {
  places: string[];
  /** The digests of what need not be read. */
  known: string[];
  drafts: boolean;
  /** Where records are written; null where they are sent. */
  shared: SharedDraft | null;
  /** How much the thread has told, so that who waits can sleep. */
  told: Int32Array;
  port: MessagePort;
};

/**
 * What the thread tells of each case: the record of one without a problem of its own, or where it was written; null where
 * whoever asks is to read it the ordinary way. When it has read all there is, it says that it ends.
 */
export type Told = { at: number; digest: string; sealed: Uint8Array | Written | null } | 'end';

/** What a case holds; null where it has a problem, which is told by whoever reads it the ordinary way. */
async function readSound(text: string): Promise<FileRecord | null> {
  const quick = readQuickly(text, caseFile.schema, caseFile.optionsOf);
  if (quick) return quick;
  // Its parsers take as long to load as fifty cases to read, and most collections need them for none.
  const { readExactly } = await import('#lib/content/read-exactly.ts');
  const { record, problems, issues } = readExactly('', text, caseFile.schema, caseFile.optionsOf);
  return problems.length === 0 && issues.length === 0 ? record : null;
}

/** Reads one place after the other. */
async function readPlaces({ places, known, drafts, shared, told, port }: Part): Promise<void> {
  const isKnown = new Set(known);
  const tell = (message: Told) => {
    port.postMessage(message);
    Atomics.add(told, 0, 1);
    Atomics.notify(told, 0);
  };
  for (const [at, place] of places.entries()) {
    const bytes = readBytes(place);
    const digest = typeof bytes === 'string' ? '' : keyOfFile('parks', bytes);
    const text = typeof bytes === 'string' || isKnown.has(digest) ? null : decodeText(bytes);
    const record = text === null || (!drafts && isDraft(text)) ? null : await readSound(text);
    tell({ at, digest, sealed: record && hand(recordOf(record, caseFile), shared) });
  }
  tell('end');
}

// A script of a thread has no `await` at its top; what fails ends the thread, and who waits for it reads its part.
readPlaces(workerData as Part);
