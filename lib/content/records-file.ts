import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { digestOf, type SharedDraft, type Written } from './file-record.ts';
import type { Rules } from './record-rules.ts';
import { digestLength, readOpen } from './sealed-record.ts';

/** The last lines of a file of records: under which rules it was written, what passed, and where each record is. */
type Index = Rules & { passed: string; places: [digest: string, ...Written][] };

const nothing: Index = { reading: '', checking: '', passed: '', places: [] };
/** The digest of the index, its place in so many digits and a line end close the file. */
const placeDigits = 16;

/** Some bytes of a file that is not open; to be used as those of {@link readOpen} are. */
export function readPart(place: string, start: number, length: number): Buffer {
  const file = openSync(place, 'r');
  try {
    return readOpen(file, start, length);
  } finally {
    closeSync(file);
  }
}

/** What the last check wrote as its index; a file that is damaged, cut off, or none at all is as if it were not there. */
export function readIndex(place: string): Index {
  try {
    const stats = statSync(place);
    const closing = stats.size - digestLength - placeDigits - 1;
    // To open a pipe would wait for ever.
    if (!stats.isFile() || closing < 0) return nothing;
    const [digest, start] = readPart(place, closing, digestLength + placeDigits)
      .toString('latin1')
      .split(/ +/);
    const index = Buffer.from(readPart(place, Number(start), closing - Number(start)));
    return digestOf(index) === digest ? (JSON.parse(index.toString('utf8')) as Index) : nothing;
  } catch {
    return nothing;
  }
}

/** A file of records that is being written: each as it comes, so that none waits in memory. */
export function openDraft(place: string) {
  const draft = `${place}.${process.pid}`;
  mkdirSync(path.dirname(place), { recursive: true });
  const file = openSync(/* turbopackIgnore: true */ draft, 'w+');
  const places: Index['places'] = [];
  const shared: SharedDraft = { file, end: new Int32Array(new SharedArrayBuffer(4)) };
  const write = (bytes: Buffer): Written => {
    const start = Atomics.add(shared.end, 0, bytes.length);
    writeSync(file, bytes, 0, bytes.length, start);
    return [start, bytes.length];
  };
  return {
    shared,
    /** Lists a record that a thread has written. */
    list: (digest: string, written: Written) => {
      places.push([digest, ...written]);
    },
    add: (digest: string, sealed: Buffer) => {
      places.push([digest, ...write(sealed)]);
    },
    read: ([start, length]: Written) => readOpen(file, start, length),
    close: (rules: Rules, passed: string) => {
      const start = String(Atomics.load(shared.end, 0)).padStart(placeDigits);
      const index = JSON.stringify({ ...rules, passed, places } satisfies Index);
      write(Buffer.from(`${index}${digestOf(index)} ${start}\n`));
      closeSync(file);
      renameSync(draft, place);
    },
    drop: () => rmSync(draft, { force: true }),
  };
}
