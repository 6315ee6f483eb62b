import { type Entry, findEntries, type Row, readEntries, readWords, type Tables } from './entries.ts';
import { findPlaces } from './find-places.ts';
import { fileOfKey } from './keys.ts';
import { createSpell } from './numbers.ts';
import { showEntries } from './show.ts';
import { fetchJson, type Search, step } from './start.ts';

/** What a copy of many cases begins with: the names of its documents, and how many files of postings there are. */
export type Head = Tables & { documents: string[]; files: number };

/** Documents that are read at a time. */
const width = 8;

/**
 * Searches documents one after another, those first that may have what is asked in a title, until there is enough to show:
 * entries with it in their title first, or as many documents are read. How many were not looked at is told.
 */
export const searchDocuments: Search = async (place, files, query, most) => {
  const [file, texts, postings] = files as [string, string, string];
  const head = await fetchJson<Head>(file);
  const { documents, simple } = head;
  const words = readWords(query, simple);
  const spell = createSpell(head.said);
  const places = !words[0]
    ? []
    : await findPlaces(words, spell, (key) => fetchJson(`${postings}${fileOfKey(key, head.files)}.json`));
  const order = [...new Set(places.map((one) => one % documents.length))];
  const entries: Entry[] = [];
  for (let at = 0, goesOn = true; goesOn; ) {
    const asked = order.slice(at, at + width).map((one) => fetchJson<Row[]>(`${texts}${documents[one]}.json`));
    entries.push(...readEntries((await Promise.all(asked)).flat(), head));
    at += width;
    const left = order.length - at;
    const lists = findEntries(entries, words, spell);
    const found = lists.flat();
    // Titles stand first in both lists, so that this tells whether the next document may have one.
    const enough = (places[at] as number) < documents.length ? lists[0] : found;
    goesOn = left > 0 && at < most && enough.length < most;
    if (!goesOn || (found[0] && most === step)) showEntries(place, head, `“${query}”`, words, found, most, left);
  }
};
