import type { Absolute } from '../absolute.ts';

/** What stands in a cell. A decimal is text, so that `70.0` keeps its place; null where there is nothing to say. */
export type Cell = string | number | boolean | readonly (string | number)[] | null;

/** The codes of a column with their Chinese words. Codes never change. */
export type Codes = Readonly<Record<string, string>>;

/** What a list's entries are parted by in a CSV: ids and numbers by a space, texts by a sign that they do not hold. */
type Delimiter = ' ' | '；';

/** A column as files and readers know it: its name in the file, its Chinese label, and what a reader finds in it. */
export type ColumnFacts = {
  name: string;
  label: string;
  meaning: string;
  /** The type in Table Schema (Data Package 2.0). */
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list';
  /** `address` is a path of this site, written as a full one; `uri` is an address of another. */
  format: 'uri' | 'address' | null;
  /** Only of a list, as is the next. */
  delimiter: Delimiter;
  itemType: 'string' | 'integer';
  required: boolean;
  codes: Codes | null;
};

/** A column with the way to its cell: the one definition that CSV, JSON, workbook and data package are made from. */
export type Column<Row> = ColumnFacts & { cell: (row: Row) => Cell };

type Notes<Row> = Pick<ColumnFacts, 'label' | 'meaning'> &
  Partial<Pick<ColumnFacts, 'type' | 'format' | 'delimiter' | 'itemType' | 'codes'>> & {
    optional?: boolean;
    cell: (row: Row) => Cell;
  };

/** Columns in the order of their notes: required text unless a note says otherwise. */
export type ColumnNotes<Row> = Record<string, Notes<Row>>;

/** Columns from their notes, with what the notes leave out: text, required, without codes. */
export const defineColumns = <Row>(notes: ColumnNotes<Row>): Column<Row>[] =>
  Object.entries(notes).map(([name, { optional = false, ...note }]) => ({
    name,
    type: 'string',
    format: null,
    delimiter: ' ',
    itemType: 'string',
    codes: null,
    ...note,
    required: !optional,
  }));

/** Columns of something, for rows that hold it. */
export const columnsOf = <Row, Held, Notes extends ColumnNotes<Held>>(notes: Notes, held: (row: Row) => Held) =>
  Object.fromEntries(
    Object.entries(notes).map(([name, { cell, ...note }]) => [name, { ...note, cell: (row: Row) => cell(held(row)) }]),
  ) as { [Name in keyof Notes]: ColumnNotes<Row>[string] };

/** The cell of a row, an address of this site in full. */
export function cellOf<Row>({ cell, format }: Column<Row>, row: Row, absolute: Absolute): Cell {
  const found = cell(row);
  return format === 'address' && typeof found === 'string' ? absolute(found) : found;
}

/** A cell as text: `['a', 'b']` → `a b`, `true` → `true`, nothing → an empty text. */
export const textOfCell = (cell: Cell, { delimiter }: Pick<ColumnFacts, 'delimiter'>): string =>
  cell === null ? '' : typeof cell === 'object' ? cell.join(delimiter) : String(cell);

/**
 * A cell as JSON has it: a decimal becomes a number, a list stays one.
 *
 * @example jsonOfCell('70.0', { type: 'number' }) // 70
 */
export const jsonOfCell = (cell: Cell, { type }: Pick<ColumnFacts, 'type'>): Cell =>
  type === 'number' && typeof cell === 'string' ? Number(cell) : cell;

/** A cell as a person reads it: codes in Chinese, 是 and 否. */
export function wordsOfCell(cell: Cell, { codes, delimiter }: Pick<ColumnFacts, 'codes' | 'delimiter'>): string {
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  const words = (code: string | number) => codes?.[code] ?? String(code);
  if (cell !== null && typeof cell === 'object') return cell.map(words).join(codes ? '、' : delimiter);
  return cell === null ? '' : words(cell);
}

/** `share 比率、growth 增减幅`: what the codes of a list mean, for its description. */
export const legend = (codes: Codes): string =>
  Object.entries(codes)
    .map(([code, words]) => `${code} ${words}`)
    .join('、');
