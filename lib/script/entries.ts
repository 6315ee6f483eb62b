import { foldText, type Simple } from './fold.ts';
import type { Said, Spell } from './numbers.ts';
import { isSound, type Sounds, soundOf, soundsLike } from './sounds.ts';

/** An entry in words, as files have it: its group, its address, its title, its text, and 1 where the title is a name. */
export type Row = [group: number, address: string, title: string, text: string, isName?: 1];

/** What a query is folded, sounded and counted by, and what the groups are called. */
export type Tables = { simple: Simple; sounds: Sounds; said: Said; groups: string[] };

/** An entry with what is compared: its title, that with its text, and how its name sounds. */
export type Entry = { row: Row; name: string; all: string; sound: string };

/** Reads the entries of a document. */
export const readEntries = (rows: readonly Row[], { simple, sounds }: Tables): Entry[] =>
  rows.map((row) => {
    const [, , title, text, isName] = row;
    const [name] = foldText(title, simple);
    const sound = isName ? soundOf(name, sounds) : '';
    return { row, name, all: `${name}\n${foldText(text, simple)[0]}`, sound };
  });

/** The words of a query, folded. */
export const readWords = (query: string, simple: Simple): string[] =>
  query
    .split(/\s+/)
    .map((word) => foldText(word, simple)[0])
    .filter((word) => word);

const cutsOf = (signs: readonly string[]): string[][] => [
  [signs.join('')],
  ...signs
    .slice(3)
    .flatMap((_, at) => cutsOf(signs.slice(at + 2)).map((rest) => [signs.slice(0, at + 2).join(''), ...rest])),
];

/**
 * The ways to take a single word of Chinese characters apart, those in the fewest words first: readers leave no blank between
 * words. A word of two is in every text, a longer one than twelve a sentence.
 *
 * @example waysApart(['党员人数']) // [['党员', '人数']]
 */
export const waysApart = ([word = '', ...others]: readonly string[]): string[][] =>
  others[0] || !/^\p{Script=Han}{4,12}$/u.test(word)
    ? []
    : cutsOf([...word])
        .slice(1)
        .sort((one, other) => one.length - other.length);

/** Entries with every word: those with all of them in their title, the shortest first, and the others. */
export function findEntries(
  entries: readonly Entry[],
  words: readonly string[],
  spell: Spell,
): [named: Entry[], others: Entry[]] {
  const has = (text: string, sound = '') =>
    words.every((word) => {
      const number = spell(word);
      return (
        text.includes(word) ||
        (isSound(word) && soundsLike(sound, word)) ||
        (number !== word && spell(text).includes(number))
      );
    });
  const named: Entry[] = [];
  const others: Entry[] = [];
  for (const entry of entries)
    if (has(entry.name, entry.sound)) named.push(entry);
    else if (has(entry.all)) others.push(entry);
  return [named.sort((one, other) => one.name.length - other.name.length), others];
}
