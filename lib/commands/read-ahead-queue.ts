import { caseFile } from '#lib/content/case-file.ts';
import { isDraft } from '#lib/content/draft.ts';
import { decodeText } from '#lib/content/file/decode.ts';
import { readBytes } from '#lib/content/file/read-bytes.ts';
import { type FileRecord, keyOfFile, type SharedDraft, type Written } from '#lib/content/file-record.ts';
import { readQuickly } from '#lib/content/quick/read-quickly.ts';
import { recordOf } from '#lib/content/read-folder.ts';
import { hand } from '#lib/content/sealed-record.ts';

/** Cases that two threads read together: whoever is free takes the next. */
export type Queue = {
  places: string[];
  /** How many are taken, for both to count on. */
  taken: Int32Array;
  /** The digests of what need not be read. */
  known: ReadonlySet<string>;
  /** Whether drafts are read as if they were finished. */
  drafts: boolean;
  /** Where records are written; null where they are sent. */
  shared: SharedDraft | null;
};

/**
 * What was read of the case at a place of the queue: the record of one without a problem of its own, or where it was
 * written; null where whoever asks is to read it the ordinary way.
 */
export type Told = { at: number; digest: string; sealed: Uint8Array | Written | null };

/** A case that nobody else reads: its text, null where it is not to be read. */
export type Taken = { at: number; digest: string; text: string | null };

/** The next case, which is then nobody else's; undefined where all are taken. */
export function takeNext({ places, taken, known, drafts }: Queue): Taken | undefined {
  const at = Atomics.add(taken, 0, 1);
  const place = places[at];
  if (place === undefined) return undefined;
  const bytes = readBytes(place);
  if (typeof bytes === 'string') return { at, digest: '', text: null };
  const digest = keyOfFile('parks', bytes);
  const text = known.has(digest) ? null : decodeText(bytes);
  return { at, digest, text: text !== null && !drafts && isDraft(text) ? null : text };
}

/** What a case holds, where it is plain and without a problem. */
export const readPlainCase = (text: string) => readQuickly(text, caseFile.schema, caseFile.optionsOf);

/** What is told of a case; `record` is null where it is left to whoever asks. */
export const tell = ({ at, digest }: Taken, record: FileRecord | null, { shared }: Queue): Told => ({
  at,
  digest,
  sealed: record && hand(recordOf(record, caseFile), shared),
});
