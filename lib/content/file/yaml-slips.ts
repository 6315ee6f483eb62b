import type { Place } from './hidden-characters.ts';
import { mendLine } from './line-slips.ts';

/**
 * The slips of the keyboard that a YAML parser would tell by their consequences: invisible spaces, full-width colons,
 * commas, dashes and brackets, a forgotten comma or space, a comma in a number, a link without quotation marks about its
 * text, words behind a # that are no remark. They are told where they stand, and the text goes on as if they had been put
 * right, so that they hide nothing else.
 */
export type Slips = {
  text: string;
  places: Place[];
  /** The column of the file, from 1, for one of the mended text: a sign that was put in moves what follows. */
  columnOf: (line: number, column: number) => number;
  /** Whether an indentation held what is no space, so that the lines may not stand as they were meant. */
  indentIsDoubtful: boolean;
};

/**
 * Finds and mends the slips of a file's front matter, line by line.
 *
 * @param firstLine the line of the file on which the text begins
 */
export function mendSlips(text: string, firstLine: number): Slips {
  const places: Place[] = [];
  const insertedByLine = new Map<number, number[]>();
  let depth = 0;
  const lines = text.split('\n').map((written, index) => {
    const line = firstLine + index;
    const mended = mendLine(written, depth, (at, message) => places.push({ line, column: at + 1, message }));
    depth = mended.depth;
    if (mended.inserted.length > 0) insertedByLine.set(line, mended.inserted);
    return mended.text;
  });
  const columnOf = (line: number, column: number) =>
    column - (insertedByLine.get(line) ?? []).filter((at, before) => at + before < column - 1).length;
  const indentIsDoubtful = places.some(({ message }) => message.startsWith('缩进里'));
  return { text: lines.join('\n'), places, columnOf, indentIsDoubtful };
}
