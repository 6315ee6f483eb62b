import type { CellObject, Row, SheetData } from 'write-excel-file/node';
import { decimalPlaces } from '#lib/schema/decimal.ts';
import { wordsOfCell } from './tables/column.ts';
import type { FilledTable } from './tables/table.ts';

/** A sheet of the workbook: name, cells, widths in characters. The rows and columns that stay in view are counted. */
export type WorkbookSheet = {
  sheet: string;
  data: SheetData;
  columns: { width: number }[];
  stickyRowsCount: number;
  stickyColumnsCount: number;
};

/** Excel refuses longer cells, and XML control characters. */
const limit = 32_767;
const clean = (text: string) => text.replace(/(?![\t\n\r])\p{Cc}/gu, '').slice(0, limit);

/** A text that wraps, cut where Excel would refuse it. */
export const textCell = (text: string): CellObject => ({
  value: clean(text),
  type: String,
  alignVertical: 'top',
  wrap: true,
});

/**
 * A decimal as a number with the decimals that were printed: `"70"` shows 70, `"70.0"` shows 70.0. So it can be sorted
 * and calculated with, and still shows the precision of the source, of which 原文写法 stands beside it as text. A number
 * that a double cannot hold (more than 15 digits) stays text.
 */
export function decimalCell(value: string): CellObject | null {
  if (value === '') return null;
  const places = decimalPlaces(value);
  if (value.replace('.', '').length > 15) return { ...textCell(value), format: '@' };
  return {
    value: Number(value),
    type: Number,
    format: places === 0 ? '0' : `0.${'0'.repeat(places)}`,
    alignVertical: 'top',
  };
}

/** The head of a column. */
export const headerCell = (text: string): CellObject => ({
  value: clean(text),
  type: String,
  fontWeight: 'bold',
  alignVertical: 'top',
  wrap: true,
  bottomBorderStyle: 'thin',
});

/** Chinese characters take two places of Western ones. */
function lengthOf(text: string): number {
  let length = 0;
  for (const sign of text) length += sign > '⺀' ? 2 : 1;
  return length;
}

/** As wide as the widest of header and cells, between 8 and 48 characters; longer text wraps. */
function widthOf(header: string, cells: string[]): number {
  const widest = cells.reduce((most, cell) => Math.max(most, lengthOf(cell)), lengthOf(header));
  return Math.min(48, Math.max(8, widest + 2));
}

/** A sheet with a header that stays in view. `numeric` are the places of columns that hold decimals. */
export function makeSheet(
  sheet: string,
  header: string[],
  rows: string[][],
  { numeric = [], stickyColumnsCount = 0 }: { numeric?: number[]; stickyColumnsCount?: number } = {},
): WorkbookSheet {
  const writeRow = (row: string[]): Row =>
    row.map((cell, column) => (cell === '' ? null : numeric.includes(column) ? decimalCell(cell) : textCell(cell)));
  return {
    sheet,
    data: [header.map(headerCell), ...rows.map(writeRow)],
    columns: header.map((label, column) => ({
      width: widthOf(
        label,
        rows.map((row) => row[column] ?? ''),
      ),
    })),
    stickyRowsCount: 1,
    stickyColumnsCount,
  };
}

/** The columns that a sheet has, by name, where it has not all, and how many rows at most. */
type SheetOptions = { stickyColumnsCount: number; only?: readonly string[]; most?: number };

/**
 * A table as a sheet, its columns under their Chinese labels and its codes in Chinese.
 *
 * @throws {Error} where `only` names a column that the table has not
 */
export function tableSheet(
  { title, columns, rows }: FilledTable,
  { stickyColumnsCount, only, most = Number.POSITIVE_INFINITY }: SheetOptions,
): WorkbookSheet {
  const shown = (only ?? columns.map(({ name }) => name)).map((wanted) => {
    const index = columns.findIndex(({ name }) => name === wanted);
    const column = columns[index];
    if (!column) throw new Error(`${title} has no column ${wanted}`);
    return { index, column };
  });
  const numeric = shown.flatMap(({ column: { type } }, index) =>
    type === 'number' || type === 'integer' ? [index] : [],
  );
  const lines: string[][] = [];
  for (const row of rows()) {
    if (lines.length >= most) break;
    lines.push(shown.map(({ index, column }) => wordsOfCell(row[index] ?? null, column)));
  }
  const header = shown.map(({ column: { label } }) => label);
  return makeSheet(title, header, lines, { numeric, stickyColumnsCount });
}
