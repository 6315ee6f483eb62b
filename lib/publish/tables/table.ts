import type { Absolute } from '../absolute.ts';
import { formatCsv } from '../csv.ts';
import { type Cell, type Column, type ColumnFacts, cellOf, jsonOfCell, textOfCell } from './column.ts';

export type ForeignKey = { fields: string[]; reference: { resource: string; fields: string[] } };

/** What is told of a table beside its columns. */
export type TableFacts = {
  /** File name without its ending, and the name of the resource. */
  name: string;
  title: string;
  description: string;
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
};

/** A table with the columns of its rows, whichever content they come from. */
export type Table<Row> = TableFacts & { columns: readonly Column<Row>[] };

/** A table of some content. Its rows are made when they are asked for, one after another. */
export type FilledTable = TableFacts & { columns: readonly ColumnFacts[]; rows: () => Iterable<Cell[]> };

/** @param rows the things that the table has a row of, in order */
export function fillTable<Row>(table: Table<Row>, rows: () => Iterable<Row>, absolute: Absolute): FilledTable {
  const { columns } = table;
  return {
    ...table,
    *rows() {
      for (const row of rows()) yield columns.map((column) => cellOf(column, row, absolute));
    },
  };
}

type Filled = Pick<FilledTable, 'columns' | 'rows'>;

/** The lines of the table as text: names of the columns first. */
export function* tableLines({ columns, rows }: Filled): Generator<string[]> {
  yield columns.map(({ name }) => name);
  for (const row of rows()) yield columns.map((column, index) => textOfCell(row[index] ?? null, column));
}

/** The table as a CSV file. */
export const tableCsv = (table: Filled): string => formatCsv(tableLines(table));

/** The rows as JSON has them: numbers, lists and nulls as such. */
export function* tableRecords({ columns, rows }: Filled): Generator<Record<string, Cell>> {
  for (const row of rows()) {
    yield Object.fromEntries(columns.map((column, index) => [column.name, jsonOfCell(row[index] ?? null, column)]));
  }
}

/** Parts of a foreign key: columns of this table that name a row of another. */
export const pointsTo = (fields: string[], resource: string, names = fields): ForeignKey => ({
  fields,
  reference: { resource, fields: names },
});
