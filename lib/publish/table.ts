import { formatCsv } from './csv.ts';

/** A column: its name in the file, its Chinese label, what a reader finds in it, and its type in Table Schema. */
export type Field = {
  name: string;
  label: string;
  meaning: string;
  type: 'string' | 'number' | 'integer' | 'date';
  /** Only of text: `uri`. */
  format: 'uri' | null;
  required: boolean;
};

export type ForeignKey = { fields: string[]; reference: { resource: string; fields: string[] } };

/** A table of the published data: the CSV, the description in the data package and the sheet are all made from it. */
export type Table = {
  /** File name without its ending, and the name of the resource. */
  name: string;
  title: string;
  description: string;
  fields: Field[];
  primaryKey: string[];
  foreignKeys: ForeignKey[];
  /** Cells in the order of the fields, all text; an empty cell where there is nothing to say. */
  rows: string[][];
};

type FieldNotes = { label: string; meaning: string; type?: Field['type']; format?: 'uri'; optional?: true };

/** Columns from their notes: text and required unless a note says otherwise. */
export function describeFields(notes: Record<string, FieldNotes>): Field[] {
  return Object.entries(notes).map(([name, { label, meaning, type = 'string', format, optional }]) => ({
    name,
    label,
    meaning,
    type,
    format: format ?? null,
    required: !optional,
  }));
}

/** Cells of records in the order of the fields. */
export const toRows = <Name extends string>(fields: readonly Field[], records: Record<Name, string>[]): string[][] =>
  records.map((record: Record<string, string>) => fields.map(({ name }) => record[name] ?? ''));

/** The table as a file: names of the columns first. */
export const tableCsv = ({ fields, rows }: Table) => formatCsv([fields.map(({ name }) => name), ...rows]);
