import type { Fold } from './fold.ts';
import { marks } from './marks.ts';
import { numberQuery } from './numbers.ts';

/** One way in which a word may stand in an entry. `pairs` is what postings are asked for, `bytes` what is looked for. */
export type Way =
  | { pairs: string; kind: 'text' | 'number'; bytes: Buffer }
  | { pairs: string; kind: 'pinyin'; pattern: RegExp };

/** A word of a query: as typed, folded, and the ways in which it may stand. */
export type Word = { typed: string; text: string; ways: Way[] };

/** What is read of a query: more words, or longer ones, narrow nothing. */
export const mostWords = 8;

/** What may be the sound of a name: no single letter, and no more letters than the longest name has. */
const isLatin = (text: string) => /^[a-z]{2,120}$/.test(text);

const { pinyin } = marks;

/** Letters of names: dangjian from the beginning of a syllable on, the last one perhaps not yet typed to its end. */
const fullPattern = (letters: string) => new RegExp(`${pinyin}${[...letters].join(`${pinyin}?`)}`, 'g');
/** The first letters of syllables: djzdy. */
const initialsPattern = (letters: string) =>
  new RegExp([...letters].map((letter) => `${pinyin}${letter}[a-z]*`).join(''), 'g');

const written = (kind: 'text' | 'number', pairs: string): Way => ({
  kind,
  pairs,
  bytes: Buffer.from(pairs, 'utf16le'),
});

function waysOf(text: string): Way[] {
  const number = numberQuery(text);
  return [
    written('text', text),
    ...(number === null ? [] : [written('number', number)]),
    ...(isLatin(text)
      ? [fullPattern(text), initialsPattern(text)].map((pattern) => ({ kind: 'pinyin', pairs: text, pattern }) as const)
      : []),
  ];
}

function textsOf({ fold }: Fold, query: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const typed of query.split(/\s+/u)) {
    const text = fold(typed);
    if (text !== '' && !texts.has(text)) texts.set(text, typed);
  }
  return texts;
}

/** Whether a query has more words than are read. */
export const hasMoreWords = (fold: Fold, query: string): boolean => textsOf(fold, query).size > mostWords;

/**
 * The words of a query, each once; none of a query that is nothing but blanks and quotation marks.
 *
 * @example readQuery(fold, ' 九牧王　15,000 ').map(({ text }) => text) // ['九牧王', '15,000']
 */
export const readQuery = (fold: Fold, query: string): Word[] =>
  [...textsOf(fold, query)].slice(0, mostWords).map(([text, typed]) => ({ typed, text, ways: waysOf(text) }));
