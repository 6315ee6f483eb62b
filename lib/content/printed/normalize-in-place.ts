import { plainNumerals } from '#lib/schema/formal-numerals.ts';
import { dropHiddenCharacters } from '../file/hidden-characters.ts';

/** What a character is in a normalized text: nothing where it is white space or cannot be seen. */
const normalByCharacter = new Map<string, string>();

function normalOf(char: string): string {
  const known = normalByCharacter.get(char);
  if (known !== undefined) return known;
  // The ideographic space is what is left of a part that was taken out; a tab parts the cells of a table.
  const isNothing = dropHiddenCharacters(char) === '' || (!/[　\t]/.test(char) && /\s/.test(char));
  const normal = /[　\t]/.test(char) ? '　' : isNothing ? '' : char.normalize('NFKC');
  normalByCharacter.set(char, normal);
  return normal;
}

/** Texts all of whose characters stay one character, which nearly all are; a range of what is full-width of ASCII. */
const isEven = /^[!-~·—‘-”\u3000-\u3002\u3008-\u3011\u4E00-\u9FFF！-～]*$/;
const fullWidth = /[！-～]/g;

/** Begins with what it seeks, so that the rest of a text is passed over quickly. */
const separator = /[,，](?<=[\d０-９][,，])(?=[\d０-９]{3})/g;

/** White space between two numbers of a table; that of 12 000 and of 3 个 is none. */
const gap = /(?<=[\d%％])(?:[ \u00A0](?=\d)(?!\d{3}(?![\d.]))|[ \u00A0]{2,}(?=\d))/g;

/** A text normalized character by character, with the place in the text that each character comes from. */
export function normalizeInPlace(text: string): { words: string; placeOf: (index: number) => number } {
  if (text.search(separator) < 0 && isEven.test(text))
    return { words: plainNumerals(text.replace(fullWidth, normalOf)), placeOf: (index) => index };
  const separators = new Set(Array.from(text.matchAll(separator), ({ index }) => index));
  const gaps = new Set(Array.from(text.matchAll(gap), ({ index }) => index));
  let words = '';
  const places: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (separators.has(index)) continue;
    const normal = gaps.has(index) ? '　' : normalOf(text[index] ?? '');
    words += normal;
    for (let unit = 0; unit < normal.length; unit++) places.push(index);
  }
  return { words: plainNumerals(words), placeOf: (index) => places[index] ?? text.length };
}
