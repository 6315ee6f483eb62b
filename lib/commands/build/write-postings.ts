import type { Row } from '#lib/script/entries.ts';
import type { Postings } from '#lib/script/find-places.ts';
import { foldText } from '#lib/script/fold.ts';
import { createKeysOfText, fileOfKey, keysOfName } from '#lib/script/keys.ts';
import type { Head } from '#lib/script/search-documents.ts';

/** Folds texts as the script does, each character once. */
function createFold({ simple }: Pick<Head, 'simple'>) {
  const known = new Map<string, string>();
  return (text: string) => {
    let all = '';
    for (let at = 0; at < text.length; at++) {
      const sign = text.charAt(at);
      let folded = known.get(sign);
      if (folded === undefined) {
        [folded] = foldText(sign, simple);
        known.set(sign, folded);
      }
      all += folded;
    }
    return all;
  };
}

/** Each place as its distance from the one before. */
const writePlaces = (places: number[]) =>
  places.sort((a, b) => a - b).map((place, at) => place - (places[at - 1] ?? 0));

/** Collects, by key, the documents that have it, and writes that down in files: see {@link Postings}. */
export function createPostings(head: Head) {
  const fold = createFold(head);
  const keysOfText = createKeysOfText(head.said);
  const placesByKey = new Map<string, number[]>();

  function put(keys: ReadonlySet<string>, place: number): void {
    for (const key of keys) {
      const places = placesByKey.get(key);
      if (places) places.push(place);
      else placesByKey.set(key, [place]);
    }
  }

  /** Adds the entries of a document, whichever comes first. */
  function add(document: number, rows: readonly Row[]): void {
    const inTitles = new Set<string>();
    const anywhere = new Set<string>();
    for (const [, , title, text, isName] of rows) {
      const name = fold(title);
      for (const key of keysOfText(name)) inTitles.add(key);
      for (const key of isName ? keysOfName(name, head.sounds) : []) inTitles.add(key);
      for (const key of keysOfText(fold(text))) anywhere.add(key);
    }
    put(inTitles, document);
    put(new Set([...anywhere, ...inTitles]), head.documents.length + document);
  }

  function finish(): Postings[] {
    const files = Array.from({ length: head.files }, (): Postings => ({}));
    const sorted = [...placesByKey].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, places] of sorted) (files[fileOfKey(key, head.files)] ?? {})[key] = writePlaces(places);
    return files;
  }

  return { add, finish };
}
