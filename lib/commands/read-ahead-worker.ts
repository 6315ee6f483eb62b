import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { caseFile } from '#lib/content/case-file.ts';
import { isDraft } from '#lib/content/draft.ts';
import { decodeText } from '#lib/content/file/decode.ts';
import { readQuickly } from '#lib/content/quick/read-quickly.ts';
import { recordOf } from '#lib/content/read-folder.ts';
import { type FileRecord, hand, keyOfFile, type SharedDraft, type Written } from '#lib/content/records.ts';

/** What a thread is to read. */
export type Part = {
  places: string[];
  /** The digests of what need not be read. */
  known: string[];
  drafts: boolean;
  /** Where records are written; null where they are sent. */
  shared: SharedDraft | null;
  /** Which place is read next, by whichever thread comes first. */
  next: Int32Array;
};

/** A case without a problem of its own: its record, or where it was written. */
export type ReadCase = { digest: string; sealed: Uint8Array | Written };

/** What a case holds; null where it has a problem, which is told by whoever reads it the ordinary way. */
async function readSound(text: string): Promise<FileRecord | null> {
  const quick = readQuickly(text, caseFile.schema, caseFile.optionsOf);
  if (quick) return quick;
  // Its parsers take as long to load as fifty cases to read, and most collections need them for none.
  const { readExactly } = await import('#lib/content/read-exactly.ts');
  const { record, problems, issues } = readExactly('', text, caseFile.schema, caseFile.optionsOf);
  return problems.length === 0 && issues.length === 0 ? record : null;
}

/** Reads one place after the other, until the threads have read them all. */
async function readPlaces({ places, known, drafts, shared, next }: Part): Promise<void> {
  const isKnown = new Set(known);
  for (let at = Atomics.add(next, 0, 1); at < places.length; at = Atomics.add(next, 0, 1)) {
    const bytes = readFileSync(places[at] ?? '');
    const digest = keyOfFile('parks', bytes);
    const text = isKnown.has(digest) ? null : decodeText(bytes);
    if (text === null || (!drafts && isDraft(text))) continue;
    const record = await readSound(text);
    if (record === null) continue;
    const sealed = hand(recordOf(record, caseFile), shared);
    parentPort?.postMessage({ digest, sealed } satisfies ReadCase);
  }
}

// A script of a thread has no `await` at its top; what fails ends the thread, and others read its part.
readPlaces(workerData as Part);
