import { widthOf } from './fit.ts';

/** What is printed of a thing: its heading, its texts, and tables as rows of cells with what is said below each. */
export type PrintedBlock = { heading: string; texts: string[]; tables: { rows: string[][]; below: string[] }[] };

/**
 * A4 with the margins of the site in points, and what stands on the first and the last sheet beside the list; as
 * `components/brief-items.module.css` prints it, which a test of the printed page holds it against.
 */
const sheet = { height: 765, head: 104, foot: 22 };

/**
 * Lines of a heading, of text, rows of a table and lines of a note: their height in points and how many ems stand in one,
 * to be safe.
 */
const title = { height: 15, ems: 40 };
const text = { height: 11.9, ems: 58 };
const row = { height: 11.2, ems: 57 };
const note = { height: 10, ems: 66 };

/** What a thing, a paragraph and a table take beside their lines; the first line of a heading is in it. */
const around = { block: 18.5, paragraph: 2, table: 28 };

const linesOf = (words: string, { ems }: { ems: number }) => Math.max(1, Math.ceil(widthOf(words) / ems));

const heightOfTexts = (texts: readonly string[]) =>
  texts.reduce((sum, words) => sum + linesOf(words, text) * text.height + around.paragraph, 0);

const heightOf = ({ heading, texts, tables }: PrintedBlock) =>
  around.block +
  (linesOf(heading, title) - 1) * title.height +
  heightOfTexts(texts) +
  tables.reduce(
    (sum, { rows, below }) =>
      sum +
      around.table +
      rows.reduce((all, cells) => all + linesOf(cells.join('　'), row) * row.height, 0) +
      heightOfTexts(below),
    0,
  );

/**
 * How many sheets of A4 hold a list of things and its notes. A thing is divided only where it is higher than a sheet. Lines
 * are counted by the width of their letters, rather one too many; a table of which one column alone is long may need more.
 */
export function countSheets(blocks: readonly PrintedBlock[], notes: readonly string[]): number {
  const ends = notes.map((words) => linesOf(words, note) * note.height);
  let [sheets, used] = [1, sheet.head];
  for (const height of [...blocks.map(heightOf), ...ends, sheet.foot]) {
    if (used + height > sheet.height) [sheets, used] = [sheets + 1, 0];
    used += height;
    sheets += Math.ceil(used / sheet.height) - 1;
    used -= (Math.ceil(used / sheet.height) - 1) * sheet.height;
  }
  return sheets;
}
