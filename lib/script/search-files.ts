import { type Entry, findEntries, type Row, readEntries, readWords, type Tables } from './entries.ts';
import { mostShown, say, showEntries } from './show.ts';
import { fetchJson, type Search } from './start.ts';

/** A file of entries; the first has the tables too. */
export type SearchFile = Tables & { entries: Row[] };

/** Searches all entries, in files of which names and figures come first, so that something is there before all the prose. */
export const searchFiles: Search = async (place, files, query) => {
  const [first, ...others] = files.map((file) => fetchJson<SearchFile>(file));
  if (!first) return;
  const head = await first;
  const words = readWords(query, head.simple);
  if (!words[0]) return;
  const entries: Entry[] = readEntries(head.entries, head);
  const show = (isWhole: boolean) => {
    const { named, others } = findEntries(entries, words);
    const found = [...named, ...others];
    const { length } = found;
    if (!length && !isWhole) return;
    const listed = length > mostShown ? `，列出前${mostShown}条` : '';
    say(place, `“${query}”，${length ? `${length}条结果${listed}` : '没有找到'}`);
    showEntries(place, head, words, found);
  };
  show(false);
  for (const other of others) entries.push(...readEntries((await other).entries, head));
  show(true);
};
