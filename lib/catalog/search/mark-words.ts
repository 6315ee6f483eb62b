import type { Fold } from './fold.ts';
import { findNumbers, numberTerms } from './numbers.ts';
import type { Word } from './words.ts';

/** A piece of a text as it is written; `isMarked` where a word of the query stands. */
export type Piece = { text: string; isMarked: boolean };

type Range = [start: number, end: number];

/** Where the words stand in a folded text. Pinyin marks nothing: it is the sound of a name, not a part of it. */
function rangesIn(folded: string, words: readonly Word[]): Range[] {
  const ranges: Range[] = [];
  const numbers = findNumbers(folded);
  for (const { pairs, kind } of words.flatMap(({ ways }) => ways)) {
    if (kind === 'text')
      for (let at = folded.indexOf(pairs); at >= 0; at = folded.indexOf(pairs, at + 1))
        ranges.push([at, at + pairs.length]);
    if (kind === 'number')
      for (const { start, end, ...number } of numbers)
        if (numberTerms(number).some((term) => term.startsWith(pairs))) ranges.push([start, end]);
  }
  return ranges.sort(([a], [b]) => a - b);
}

const joinRanges = (ranges: readonly Range[]) =>
  ranges.reduce<Range[]>((joined, [start, end]) => {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
    return joined;
  }, []);

/**
 * A text in pieces, with the words of a query marked where they stand in it as it is written.
 *
 * @example markWords(fold, readQuery(fold, '黨建'), '推动“党建”入章') // 推动“, 党建 (marked), ”入章
 */
export function markWords(fold: Fold, words: readonly Word[], text: string): Piece[] {
  const { text: folded, places } = fold.foldWithPlaces(text);
  const pieces: Piece[] = [];
  let from = 0;
  const push = (end: number, isMarked: boolean) => {
    if (end > from) pieces.push({ text: text.slice(from, end), isMarked });
    from = Math.max(from, end);
  };
  for (const [start, end] of joinRanges(rangesIn(folded, words))) {
    push(places[start] ?? 0, false);
    const last = places[end - 1] ?? 0;
    const isPair = (text.codePointAt(last) ?? 0) > 0xffff;
    push(last + (isPair ? 2 : 1), true);
  }
  push(text.length, false);
  return pieces;
}

/**
 * A long text cut around its first marked word, at the ends of clauses where that is near; … stands for what is left out.
 *
 * @param most how many characters are kept, about
 */
export function cutAround(pieces: readonly Piece[], most: number): Piece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= most) return [...pieces];
  const text = pieces.map((piece) => piece.text).join('');
  const first = pieces.findIndex(({ isMarked }) => isMarked);
  const at = pieces.slice(0, Math.max(0, first)).reduce((sum, piece) => sum + piece.text.length, 0);
  const wanted = Math.max(0, Math.min(at - Math.floor(most / 3), text.length - most));
  const clause = /[。；，：、]/;
  let start = wanted;
  while (start > 0 && start > wanted - 20 && !clause.test(text.charAt(start - 1))) start -= 1;
  const hit = at + (pieces[first]?.text.length ?? 0);
  // A clause that begins too early would leave no room for a word at the very end.
  if (hit > start + most) start = wanted;
  let end = Math.min(text.length, start + most);
  for (let last = end; end < text.length && last > Math.max(hit, end - 20); last -= 1)
    if (clause.test(text.charAt(last - 1))) {
      end = last;
      break;
    }
  const kept: Piece[] = [];
  let place = 0;
  for (const piece of pieces) {
    const [from, to] = [Math.max(start, place), Math.min(end, place + piece.text.length)];
    if (from < to) kept.push({ ...piece, text: text.slice(from, to) });
    place += piece.text.length;
  }
  const dots = (isCut: boolean): Piece[] => (isCut ? [{ text: '…', isMarked: false }] : []);
  return [...dots(start > 0), ...kept, ...dots(end < text.length)];
}
