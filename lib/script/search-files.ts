import { type Entry, findEntries, type Row, readEntries, readWords, type Tables, waysApart } from './entries.ts';
import { createSpell } from './numbers.ts';
import { sayAsked, showEntries } from './show.ts';
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
  const find = (ofThese: string[]) => (ofThese[0] ? findEntries(entries, ofThese, spell).flat() : []);
  const found = find(words);
  if (found[0] && most === step) showEntries(place, head, sayAsked(query), words, found, most);
  for (const other of others) entries.push(...readEntries((await other).entries, head));
  let best = { words, found: find(words), asked: sayAsked(query) };
  if (!best.found[0])
    for (const apart of waysApart(words)) {
      const both = find(apart);
      if (both.length > best.found.length) best = { words: apart, found: both, asked: sayAsked(query, apart) };
    }
  showEntries(place, head, best.asked, best.words, best.found, most);
};
