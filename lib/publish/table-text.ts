import { byteOrderMark, formatCell, formatRow } from './csv.ts';
import { type Cell, type ColumnFacts, jsonOfCell, textOfCell } from './tables/column.ts';
import type { FilledTable } from './tables/table.ts';

/** How rows become text: what stands before them, each of them, what parts two, and what stands behind them. */
export type Form = { open: string; row: (cells: readonly Cell[]) => string; between: string; close: string };

/** A form of the rows of some columns. */
export type FormOf = (columns: readonly ColumnFacts[]) => Form;

/**
 * Writes rows cell by cell. Most cells are as in the row before, of which the text is still there.
 *
 * @param write the text of a cell, with what stands before it
 */
function cellByCell(
  columns: readonly ColumnFacts[],
  write: (cell: Cell, column: ColumnFacts, index: number) => string,
): Form['row'] {
  const above: Cell[] = columns.map(() => null);
  const texts = columns.map((column, index) => write(null, column, index));
  return (cells) => {
    let text = '';
    for (let index = 0; index < columns.length; index++) {
      const cell = cells[index] ?? null;
      if (cell !== above[index]) {
        above[index] = cell;
        texts[index] = write(cell, columns[index] as ColumnFacts, index);
      }
      text += texts[index];
    }
    return text;
  };
}

/** Rows as CSV, the names of the columns first. */
export const csvForm: FormOf = (columns) => {
  const row = cellByCell(
    columns,
    (cell, column, index) => (index === 0 ? '' : ',') + formatCell(textOfCell(cell, column)),
  );
  return {
    open: byteOrderMark + formatRow(columns.map(({ name }) => name)),
    row: (cells) => `${row(cells)}\r\n`,
    between: '',
    close: '',
  };
};

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
  const row = cellByCell(columns, (cell, column, index) => names[index] + jsonText(cell, column));
  return {
    open: '{"observations":[',
    row: (cells) => `${row(cells)}}`,
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
