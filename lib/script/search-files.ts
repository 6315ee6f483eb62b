import { type Entry, findEntries, type Row, readEntries, readWords, type Tables } from './entries.ts';
import { createSpell } from './numbers.ts';
import { showEntries } from './show.ts';
import { fetchJson, type Search, step } from './start.ts';

/** A file of entries; the first has the tables too. */
export type SearchFile = Tables & { entries: Row[] };

/** Searches all entries, in files of which names and figures come first, so that something is there before all the prose. */
export const searchFiles: Search = async (place, files, query, most) => {
  const [first, ...others] = files.map((file) => fetchJson<SearchFile>(file));
  if (!first) return;
  const head = await first;
  const words = readWords(query, head.simple);
  const spell = createSpell(head.said);
  const entries: Entry[] = readEntries(head.entries, head);
  const show = (isWhole: boolean) => {
    const found = words[0] ? findEntries(entries, words, spell).flat() : [];
    if (isWhole || (found[0] && most === step)) showEntries(place, head, query, words, found, most);
  };
  show(false);
  for (const other of others) entries.push(...readEntries((await other).entries, head));
  show(true);
};
