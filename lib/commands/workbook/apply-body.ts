import { paragraphsOf } from './case-cells.ts';
import { addedBehind, lineOf, movedAt, textOf, type Work } from './case-work.ts';
import type { ReadTable } from './read-tables.ts';
import { nameCell } from './read-xlsx.ts';
import { bodySheet, lineColumn } from './sheets.ts';

/** An empty line in a cell makes two paragraphs of it, as in the file. */
const cutParagraphs = (cell: string) => cell.trim().split(/\n(?:[ \t\u3000]*\n)+/);

/** The order of paragraphs is that of the lines that they have; a row that was moved would stay where it was. */
export function tellMoved({ problems }: Work, table: ReadTable): void {
  const rows = table.rows.filter((row) => lineOf(row) > 0);
  const at = movedAt(rows);
  const [before, row] = [rows[at - 1], rows[at]];
  if (!before || !row) return;
  const place = `${bodySheet}!${nameCell(row.row, table.columns.get(lineColumn) ?? 1)}`;
  const message = `第 ${lineOf(before)} 段在第 ${lineOf(row)} 段前面了；要挪动一段，请把它“行”那一格清空，当作新添的一段`;
  problems.push({ place, message });
}

/** Brings the paragraphs to what their sheet says; returns the rows of those that are left, in their order. */
export function changeBody(work: Work, table: ReadTable): number[] {
  const paragraphs = paragraphsOf(work.text);
  const rowByLine = new Map(table.rows.map((row) => [lineOf(row), row]));
  const added = addedBehind(table);
  const order: number[] = [];
  const put = (line: number, at: number, write: (text: string) => string) => {
    const rows = added.get(line) ?? [];
    order.push(...rows.flatMap((row) => cutParagraphs(textOf(row, '段落')).map(() => row.row)));
    const text = rows.map((row) => write(cutParagraphs(textOf(row, '段落')).join('\n\n'))).join('');
    if (text !== '') work.splices.push({ from: at, to: at, text });
  };
  const [first] = paragraphs;
  if (first) put(0, first.span.from, (text) => `${text}\n\n`);
  else put(0, work.text.length, (text) => `\n${text}\n`);
  paragraphs.forEach(({ text, span }, index) => {
    const row = rowByLine.get(index + 1);
    const now = row?.cells.get('段落') ?? '';
    if (row) order.push(...cutParagraphs(now).map(() => row.row));
    if (row && now !== text) work.splices.push({ ...span, text: cutParagraphs(now).join('\n\n') });
    if (!row) {
      const after = paragraphs[index + 1];
      work.splices.push({ from: span.from, to: after ? after.span.from : span.to, text: '' });
    }
    put(index + 1, span.to, (text) => `\n\n${text}`);
  });
  return order;
}
