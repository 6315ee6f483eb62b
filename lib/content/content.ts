import type { Content } from '#lib/schema/content.ts';
import { fingerprint } from './fingerprint.ts';
import { ContentError } from './issue.ts';
import { type LastGood, mendContent } from './mend.ts';
import { readContent } from './read.ts';
import { keepRecords, openRecords, type Records } from './records.ts';
import { contentRoot } from './root.ts';
import { readWhole } from './whole/whole-content.ts';

/** What this process has read, by its root: a framework may load this module several times, but the facts only once. */
type Memory = {
  contentByRoot: Map<string, Content>;
  records: Records;
  lastGood: LastGood;
  /** While editing: what was read last, and of which state of the folder. */
  edited?: { mark: string; content: Content };
};

const memoryKey = Symbol.for('casebook content');

function memory(): Memory {
  const shared = globalThis as { [memoryKey]?: Memory };
  shared[memoryKey] ??= { contentByRoot: new Map(), records: keepRecords(), lastGood: new Map() };
  return shared[memoryKey];
}

/** Drafts too, and of a file with problems what it last was: its own page tells them (lib/commands/dev). */
function mend(root: string): Content {
  const { records, lastGood } = memory();
  try {
    return mendContent(readContent(root, records, { drafts: true }), [], lastGood);
  } catch (error) {
    if (!(error instanceof ContentError) || error.content === null) throw error;
    return mendContent(error.content, error.issues, lastGood);
  }
}

/** A page asks for the content a dozen times; it is read again where a file has been written since. */
function readWhileEditing(root: string): Content {
  const shared = memory();
  const mark = `${root}\n${fingerprint(root)}`;
  if (shared.edited?.mark !== mark) shared.edited = { mark, content: mend(root) };
  return shared.edited.content;
}

/**
 * All content, read once a process, from what the build left or with the help of what the last check wrote down. While
 * editing (`npm run dev`) files that changed are read anew for every page, and none is refused.
 *
 * @throws {ContentError} where a content file has a problem
 */
export function getContent(): Content {
  const root = contentRoot();
  const { contentByRoot } = memory();
  if (process.env.NODE_ENV === 'development') return readWhileEditing(root);
  const known = contentByRoot.get(root);
  if (known) return known;
  const content = readWhole(root) ?? readContent(root, openRecords(root));
  contentByRoot.set(root, content);
  return content;
}
