import { shortestText } from '#lib/pages/text-fragment.ts';
import { boundariesOf, type Found, findText } from './find-text.ts';

/** An anchor is no more than this of somebody else's article. */
export const longestAnchor = 20;

const isInside = (inner: Found, outer: Found) =>
  inner.line === outer.line && outer.start <= inner.start && inner.end <= outer.end;

/** Whether a text leads to a place and to no other before it, nor to another in its paragraph. */
export function leadsTo(lines: readonly string[], text: string, place: Found): boolean {
  const found = findText(lines, text);
  const [first] = found;
  return first !== undefined && isInside(place, first) && found.filter(({ line }) => line === place.line).length === 1;
}

const isMark = (sign: string | undefined) => sign === undefined || !/[\p{L}\p{N}.%]/u.test(sign);
/** Signs that are of another width in another copy of the article, or absent. */
const unsteady = /[\s!-$&-\-/:-@[-`{-~\uff00-\uffef]/;

/** How little an anchor promises to be found in another copy, or to be short; the least comes first. */
const doubts = (text: string): number[] => [
  Number(unsteady.test(text)),
  Number([...text].some(isMark)),
  Number(text.length < shortestText),
  text.length,
];

function compareDoubts(a: string, b: string): number {
  const [ofA, ofB] = [doubts(a), doubts(b)];
  return ofA.map((doubt, index) => doubt - (ofB[index] ?? 0)).find((step) => step !== 0) ?? 0;
}

/**
 * The shortest piece of an article around a place that leads to it: whole words, no more signs than an anchor may have. A
 * piece without punctuation comes first, since copies differ in it; one shorter than a fragment should be comes only
 * where it stands nowhere else in the article.
 *
 * @returns null where no such piece is short enough
 */
export function proposeAnchor(lines: readonly string[], place: Found): string | null {
  const line = lines[place.line] ?? '';
  const boundaries = [...boundariesOf(line)];
  const starts = boundaries.filter((at) => at <= place.start && place.end - at <= longestAnchor);
  const ends = boundaries.filter((at) => at >= place.end && at - place.start <= longestAnchor);
  const pieces = starts
    .flatMap((start) => ends.map((end) => line.slice(start, end)))
    .filter((text) => text.length >= shortestText - 2 && text.length <= longestAnchor)
    // A cell of a table is a line of its own, where it is read.
    .filter((text) => !text.includes('\t'))
    .filter((text) => !isMark(text[0]) && !isMark(text.at(-1)))
    .toSorted(compareDoubts);
  const leading = pieces.filter((text) => leadsTo(lines, text, place));
  const isAlone = (text: string) => findText(lines, text).length === 1;
  const steady = leading.filter((text) => !unsteady.test(text));
  return (
    steady.find(isAlone) ?? [...steady, ...leading].find((text) => text.length >= shortestText || isAlone(text)) ?? null
  );
}
