import type { Splice } from '#lib/content/edit-front-matter.ts';
import { type Entry, entriesOf, shapeOf, showValue } from './case-cells.ts';
import { addedBehind, lineOf, shapeOfNew, textOf, type Work, writeCell } from './case-work.ts';
import type { ReadRow, ReadTable } from './read-tables.ts';
import { nameCell } from './read-xlsx.ts';
import { type ListSheet, openColumn } from './sheets.ts';

/** The splices that bring one line of a list to what its row says. */
function changeEntry(work: Work, entry: Entry, row: ReadRow, { columns, sheet }: ListSheet, table: ReadTable): void {
  const keys = [...entry.fields.keys()];
  let behind: number | null = null;
  for (const column of columns) {
    const { key, label } = column;
    const field = entry.fields.get(key);
    const [was, now] = [showValue(field?.node), textOf(row, label)];
    const place = `${sheet}!${nameCell(row.row, table.columns.get(label) ?? 1)}`;
    if (was.trim() !== now && field && now !== '')
      work.splices.push({ ...field.value, text: writeCell(work, now, shapeOf(field.node), entry.isFlow, place) });
    else if (was.trim() !== now && field) work.splices.push(removeField(work.text, entry, keys.indexOf(key)));
    else if (was.trim() !== now) {
      const value = writeCell(work, now, shapeOfNew(column, now), entry.isFlow, place);
      const first = [...entry.fields.values()][0];
      const indent = ' '.repeat(first ? first.key.from - (work.text.lastIndexOf('\n', first.key.from - 1) + 1) : 4);
      const at: number = behind ?? first?.value.to ?? entry.span.to;
      work.splices.push({
        from: at,
        to: at,
        text: entry.isFlow ? `, ${key}: ${value}` : `\n${indent}${key}: ${value}`,
      });
    }
    if (field) behind = field.value.to;
  }
  const open = textOf(row, openColumn);
  if (open === (entry.comment?.text ?? '').trim()) return;
  const at = entry.comment?.span ?? { from: entry.span.to, to: entry.span.to };
  work.splices.push({ ...at, text: open === '' ? '' : ` # ${open}` });
}

/** Takes a field out with its comma, or with its line. */
function removeField(text: string, { fields, isFlow }: Entry, index: number): Splice {
  const all = [...fields.values()];
  const [before, field, after] = [all[index - 1], all[index], all[index + 1]];
  if (!field) throw new Error('no such field');
  if (!isFlow) {
    const from = text.lastIndexOf('\n', field.key.from - 1) + 1;
    const end = text.indexOf('\n', field.value.to) + 1;
    // The first field stands behind the dash of its line.
    return index === 0 && after ? { from: field.key.from, to: after.key.from, text: '' } : { from, to: end, text: '' };
  }
  if (before) return { from: before.value.to, to: field.value.to, text: '' };
  return { from: field.key.from, to: after ? after.key.from : field.value.to, text: '' };
}

/** A new line of a list, its fields in the order of the schema. */
function newEntry(work: Work, row: ReadRow, { columns, sheet, isFlow }: ListSheet, table: ReadTable): string {
  const fields = columns.flatMap((column) => {
    const text = textOf(row, column.label);
    if (text === '') return [];
    const place = `${sheet}!${nameCell(row.row, table.columns.get(column.label) ?? 1)}`;
    return [`${column.key}: ${writeCell(work, text, shapeOfNew(column, text), isFlow, place)}`];
  });
  const open = textOf(row, openColumn);
  const note = open === '' ? '' : ` # ${open}`;
  return isFlow ? `  - { ${fields.join(', ')} }${note}\n` : `  - ${fields.join('\n    ')}${note}\n`;
}

/** Brings a list of the file to what its sheet says; returns the rows of the lines that are left, in their order. */
export function changeList(work: Work, of: ListSheet, table: ReadTable): number[] {
  const entries = entriesOf(work.front, of.list);
  const rowByLine = new Map(table.rows.flatMap((row) => (lineOf(row) > 0 ? [[lineOf(row), row] as const] : [])));
  const order: number[] = [];
  const added = addedBehind(table);
  const put = (line: number, at: number, lead: string) => {
    const rows = added.get(line) ?? [];
    if (rows.length === 0) return;
    order.push(...rows.map(({ row }) => row));
    work.splices.push({ from: at, to: at, text: lead + rows.map((row) => newEntry(work, row, of, table)).join('') });
  };
  const closing = work.text.indexOf('\n---', 3) + 1;
  const { front } = work;
  const key = front.pair(of.list)?.key;
  const head = key ? front.lineAt(key.from) : closing;
  // A list without lines has no key: YAML would read it as nothing, not as an empty list.
  const end = entries.at(-1)?.lines.to ?? (key ? work.text.indexOf('\n', head) + 1 : head);
  if (table.rows.length === 0 || entries.length === 0) {
    if (key && (entries.length > 0 || table.rows.length > 0)) work.splices.push({ from: head, to: end, text: '' });
    put(0, end, `${of.list}:\n`);
    return order;
  }
  put(0, entries[0]?.lines.from ?? closing, '');
  entries.forEach((entry, index) => {
    const row = rowByLine.get(index + 1);
    if (row) {
      order.push(row.row);
      changeEntry(work, entry, row, of, table);
    } else work.splices.push({ ...entry.lines, text: '' });
    put(index + 1, entry.lines.to, '');
  });
  return order;
}
