import { byteOrderMark, formatRow } from './csv.ts';
import { type Cell, type ColumnFacts, jsonOfCell, textOfCell } from './tables/column.ts';
import type { FilledTable } from './tables/table.ts';

/** How rows become text: what stands before them, each of them, what parts two, and what stands behind them. */
export type Form = { open: string; row: (cells: readonly Cell[]) => string; between: string; close: string };

/** A form of the rows of some columns. */
export type FormOf = (columns: readonly ColumnFacts[]) => Form;

/** Rows as CSV, the names of the columns first. */
export const csvForm: FormOf = (columns) => ({
  open: byteOrderMark + formatRow(columns.map(({ name }) => name)),
  row: (cells) => formatRow(columns.map((column, index) => textOfCell(cells[index] ?? null, column))),
  between: '',
  close: '',
});

/** What stands in a text of JSON as it is: no quotation mark, backslash, control character or half of a pair. */
const isPlain = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/** A cell as `JSON.stringify` writes it; of thousands of cases there are millions, nearly all plain texts or empty. */
function jsonText(cell: Cell, column: ColumnFacts): string {
  if (cell === null) return 'null';
  if (typeof cell === 'string' && column.type !== 'number' && isPlain.test(cell)) return `"${cell}"`;
  return JSON.stringify(jsonOfCell(cell, column));
}

/** What `JSON.stringify({ observations })` writes, record by record. */
export const jsonForm: FormOf = (columns) => {
  const names = columns.map(({ name }, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  return {
    open: '{"observations":[',
    row: (cells) => {
      let text = '';
      for (const [index, column] of columns.entries()) text += names[index] + jsonText(cells[index] ?? null, column);
      return `${text}}`;
    },
    between: ',',
    close: ']}',
  };
};

/** The text of a table in a form, piece by piece. */
export function* textOf({ columns, rows }: Pick<FilledTable, 'columns' | 'rows'>, formOf: FormOf): Generator<string> {
  const { open, row, between, close } = formOf(columns);
  let before = open;
  for (const cells of rows()) {
    yield before + row(cells);
    before = between;
  }
  yield before === open ? open + close : close;
}
