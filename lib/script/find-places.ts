import { waysTo } from './keys.ts';
import type { Spell } from './numbers.ts';

/**
 * One file of postings: by key the places that have it, each as the distance from the one before. Of n documents the first
 * is two places: 0 its titles, n the whole of it.
 */
export type Postings = Record<string, number[]>;

const readPlaces = (gaps: number[] = []): number[] => {
  let place = 0;
  return gaps.map((gap) => (place += gap));
};

const inAll = (lists: number[][]): number[] =>
  lists.reduce((one, other) => one.filter((place) => other.includes(place)));

/**
 * The places that may have all words of a query, titles first.
 *
 * @param fetchFile asked for the file of postings that has a key
 */
export async function findPlaces(
  words: readonly string[],
  spell: Spell,
  fetchFile: (key: string) => Promise<Postings>,
): Promise<number[]> {
  const all = <One>(many: readonly One[], find: (one: One) => Promise<number[]>) => Promise.all(many.map(find));
  const ofKey = async (key: string) => readPlaces((await fetchFile(key))[key]);
  const ofWay = async (keys: string[]) => inAll(await all([...new Set(keys)], ofKey));
  const ofWord = async (word: string) => (await all(waysTo(word, spell), ofWay)).flat();
  return [...new Set(inAll(await all(words, ofWord)))].sort((a, b) => a - b);
}
