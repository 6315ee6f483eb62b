import { type Entry, findEntries, type Row, readEntries, readWords, type Tables, waysApart } from './entries.ts';
import { createSpell } from './numbers.ts';
import { showEntries } from './show.ts';
import { fetchJson, type Search, step } from './start.ts';

/** A file of entries; the first has the tables too. */
export type SearchFile = Tables & { entries: Row[] };

const quote = (text: string) => `“${text}”`;

/** In which words a query was found of which nothing is written so: “库尔勒党员”没有这样写的，分成“库尔勒”“党员”. */
const sayApart = (query: string, apart: readonly string[]) =>
  `${quote(query)}没有这样写的，分成${apart.map(quote).join('')}`;

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
  if (found[0] && most === step) showEntries(place, head, quote(query), words, found, most);
  for (const other of others) entries.push(...readEntries((await other).entries, head));
  let best = { words, found: find(words), asked: quote(query) };
  if (!best.found[0]) {
    // What has a word has its signs, unless they say a number: the many ways are looked for in few entries.
    const signs = [...(words[0] ?? '')].filter((sign) => !head.said[0].includes(sign));
    const [named, others] = findEntries(entries, signs, spell);
    const few = named.concat(others);
    for (const apart of waysApart(words)) {
      if (best.found[0] && apart.length > best.words.length) break;
      const all = findEntries(few, apart, spell).flat();
      if (all.length > best.found.length) best = { words: apart, found: all, asked: sayApart(query, apart) };
    }
  }
  showEntries(place, head, best.asked, best.words, best.found, most);
};
