import { createSpell, createWrite, type Said, type Spell } from './numbers.ts';
import { isSound, type Sounds } from './sounds.ts';

/**
 * What leads from a query to the documents that may have it: characters, pairs of characters, parts of what is written in
 * digits, numbers, and the sounds of names. Whatever `findEntries` finds in a document has every key of one way to it.
 */

const lettersOfSound = 4;
const number = /<[^<>]+>/g;

/** Finds the keys of texts, some of them several times; what is said without digits has those of its digits too. */
export function createKeysOfText(said: Said): (folded: string) => string[] {
  const [spell, write] = [createSpell(said), createWrite(said)];
  return (folded) => {
    const keys: string[] = spell(folded).match(number) ?? [];
    for (const text of new Set([folded, write(folded)]))
      for (let at = 0; at < text.length; at++) keys.push(text.charAt(at), text.slice(at, at + 2));
    for (const part of folded.match(/[\d.,]{3,}/g) ?? [])
      for (let from = 0; from + 3 <= part.length; from++)
        for (let to = from + 3; to <= part.length; to++) keys.push(part.slice(from, to));
    return keys;
  };
}

/** Letters with which a reader may begin the sound of a name: of each syllable all, or the first, or as many as are typed. */
function beginnings(folded: string, at: number, sounds: Sounds, room = lettersOfSound): string[] {
  if (room <= 0) return [''];
  return (sounds[folded.charAt(at)]?.split('/') ?? []).flatMap((sound) => [
    ...[...sound].map((_, last) => sound.slice(0, last + 1)),
    ...[sound, sound.charAt(0)].flatMap((first) =>
      beginnings(folded, at + 1, sounds, room - first.length).map((rest) => first + rest),
    ),
  ]);
}

/** The keys by which letters lead to a name. */
export const keysOfName = (folded: string, sounds: Sounds): string[] =>
  [...folded].flatMap((_, at) => beginnings(folded, at, sounds).map((letters) => letters.slice(0, lettersOfSound)));

/** The keys of a word as it is written: a part of a number, its pairs, or its only character. */
const keysOfWord = (word: string): string[] =>
  /^[\d.,]{3,}$/.test(word) ? [word] : [...(word.slice(0, -1) || word)].map((_, at) => word.slice(at, at + 2));

/** The ways to a word, each as the keys that a document has, all of them. */
export function waysTo(word: string, spell: Spell): string[][] {
  const spelled = spell(word);
  const numbers = isSound(word) ? [word.slice(0, lettersOfSound)] : spelled.match(number);
  // What stands beside a number stands there in every spelling: 5级 is not each document with a 5.
  const beside = spelled.split(number).filter((part) => part && part !== word);
  return numbers ? [keysOfWord(word), [...numbers, ...beside.flatMap(keysOfWord)]] : [keysOfWord(word)];
}

/** The number of the file that has a key. */
export const fileOfKey = (key: string, files: number): number =>
  [...key].reduce((hash, sign) => (hash * 31 + sign.charCodeAt(0)) % files, 0);
