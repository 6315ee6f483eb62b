import path from 'node:path';
import { digestOf, type FileRecord, type SharedDraft, type Written } from './file-record.ts';
import { digestRules } from './record-rules.ts';
import { openDraft, readIndex, readPart } from './records-file.ts';
import { bufferOf, open, seal, unseal } from './sealed-record.ts';

/** Records by the digest of the file's bytes, so that a record can never be one of another text. */
export type Records = {
  /** By what the file of a place is known, where somebody has read it just now: it need not be read again for that. */
  keyAt?: (place: string) => string | undefined;
  get: (digest: string) => FileRecord | undefined;
  has: (digest: string) => boolean;
  /** The digests of all that is known. */
  digests: () => string[];
  /** Keeps a record, and returns it as the next process will have it: no part of it holds the text of its file. */
  set: (digest: string, record: FileRecord) => FileRecord;
  /** Where a thread may write records that it reads; null where it has to send them. */
  shared: () => SharedDraft | null;
  /** Keeps a record that another thread read: its sealed bytes, or where it has written them. */
  add: (digest: string, sealed: Uint8Array | Written) => void;
  /** Whether these files, all together, have passed the whole check; `files` names them and their bytes. */
  hasPassed: (files: string) => boolean;
  /** Leaves the records to the next process, with the files that passed all together; null where some did not. */
  save: (files: string | null) => void;
};

const copyOf = (record: FileRecord) => JSON.parse(JSON.stringify(record)) as FileRecord;

/** Records that live as long as the process. */
export function keepRecords(): Records {
  const recordByDigest = new Map<string, FileRecord>();
  return {
    get: (digest) => recordByDigest.get(digest),
    has: (digest) => recordByDigest.has(digest),
    digests: () => [...recordByDigest.keys()],
    shared: () => null,
    add: (digest, sealed) => {
      const record = Array.isArray(sealed) ? undefined : unseal(bufferOf(sealed));
      if (record) recordByDigest.set(digest, record);
    },
    set: (digest, record) => {
      const copy = copyOf(record);
      recordByDigest.set(digest, copy);
      return copy;
    },
    hasPassed: () => false,
    save: () => {},
  };
}

/**
 * The records that the last check of this folder wrote down. What was written under other rules, or is damaged, is as
 * if it were not there; where nothing can be written, the next check reads all again.
 *
 * @param root the content folder
 * @param mayWrite whether `set` and `save` write: the check does, a server never
 */
export function openRecords(root: string, { mayWrite }: { mayWrite: boolean } = { mayWrite: false }): Records {
  const rules = digestRules();
  if (rules === undefined) return keepRecords();
  const name = `content-${digestOf(root).slice(0, 12)}.records`;
  const place = path.resolve(/* turbopackIgnore: true */ 'node_modules/.cache/casebook', name);
  const index = readIndex(place);
  const isSameReading = index.reading === rules.reading;
  const placeByDigest = new Map(
    (isSameReading ? index.places : []).map(([digest, ...written]): [string, Written] => [digest, written]),
  );
  const used = new Set<string>();
  // What came from the other thread, until it is asked for: in memory where nothing may be written.
  const added = new Map<string, Buffer | Written>();
  let draft: ReturnType<typeof openDraft> | undefined;
  let canWrite = mayWrite;
  /** What was written before the first failure can still be read. */
  function write(what: (to: ReturnType<typeof openDraft>) => void): void {
    if (!canWrite) return;
    try {
      draft ??= openDraft(place);
      what(draft);
    } catch {
      canWrite = false;
      draft?.drop();
    }
  }
  return {
    has: (digest) => placeByDigest.has(digest) || added.has(digest),
    digests: () => [...placeByDigest.keys(), ...added.keys()],
    shared: () => {
      write(() => {});
      return canWrite && draft ? draft.shared : null;
    },
    add: (digest, sealed) => {
      const come = Array.isArray(sealed) ? sealed : bufferOf(sealed);
      added.set(digest, come);
      if (Array.isArray(come)) draft?.list(digest, come);
    },
    get: (digest) => {
      const come = added.get(digest);
      added.delete(digest);
      const bytes = Array.isArray(come) ? draft?.read(come) : come;
      // Nothing can have happened to what this process has just written.
      if (bytes) return open(bytes);
      const found = placeByDigest.get(digest);
      const record = found && unseal(readPart(place, ...found));
      if (record) used.add(digest);
      return record;
    },
    set: (digest, record) => {
      const json = JSON.stringify(record);
      write((to) => to.add(digest, seal(json)));
      return JSON.parse(json) as FileRecord;
    },
    hasPassed: (files) => index.checking === rules.checking && index.passed === digestOf(files),
    save: (files) => {
      if (files === null && !draft) return;
      write((to) => {
        for (const digest of used) {
          const found = placeByDigest.get(digest);
          if (found) to.add(digest, readPart(place, ...found));
        }
        to.close(rules, files === null ? '' : digestOf(files));
      });
      draft = undefined;
      added.clear();
    },
  };
}
