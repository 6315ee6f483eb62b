import type { Content } from '#lib/schema/content.ts';
import { readContent } from './read.ts';
import { keepRecords, openRecords, type Records } from './records.ts';
import { contentRoot } from './root.ts';

/** What this process has read, by its root: a framework may load this module several times, but the facts only once. */
type Memory = { contentByRoot: Map<string, Content>; records: Records };

const memoryKey = Symbol.for('casebook content');

function memory(): Memory {
  const shared = globalThis as { [memoryKey]?: Memory };
  shared[memoryKey] ??= { contentByRoot: new Map(), records: keepRecords() };
  return shared[memoryKey];
}

/**
 * All content, read once a process, with the help of what the last check wrote down. While editing (`npm run dev`)
 * files that changed are read anew for every page.
 *
 * @throws {ContentError} where a content file has a problem
 */
export function getContent(): Content {
  const root = contentRoot();
  const { contentByRoot, records } = memory();
  if (process.env.NODE_ENV === 'development') return readContent(root, records);
  const known = contentByRoot.get(root);
  if (known) return known;
  const content = readContent(root, openRecords(root));
  contentByRoot.set(root, content);
  return content;
}
