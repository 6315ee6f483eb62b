import { applySplices, type EditableFront, openFront, type Splice } from '#lib/content/edit-front-matter.ts';
import { readFrontMatter } from '#lib/content/front-matter.ts';
import { type Entry, entriesOf, paragraphsOf, type Shape, shapeOf, showValue, writeValue } from './case-cells.ts';
import { fieldNode } from './case-tables.ts';
import type { ReadRow, ReadTable } from './read-tables.ts';
import { nameCell, WorkbookError, type WorkbookProblem } from './read-xlsx.ts';
import {
  bodySheet,
  type Column,
  caseFields,
  caseSheet,
  type ListSheet,
  lineColumn,
  listSheets,
  openColumn,
} from './sheets.ts';

/** Where each line of a list, and each paragraph, of the new text stands in the workbook: the numbers of its rows. */
export type RowOrder = Map<string, number[]>;

type Work = { text: string; front: EditableFront; splices: Splice[]; problems: WorkbookProblem[] };

const lineOf = ({ cells }: ReadRow) => Number(cells.get(lineColumn)?.trim() || 0);
/** A reader of a cell may not see the space at its end. */
const textOf = ({ cells }: ReadRow, label: string) => (cells.get(label) ?? '').trim();

/** How a field that the file has not yet is written: by its schema, and by the bracket that the cell begins with. */
const shapeOfNew = ({ isList }: Column, text: string): Shape =>
  /^(?:[[{]|｛\s*[a-z]+[:：])/.test(text) ? 'flow' : isList ? 'list' : 'text';

/** What the check says of a text that is no YAML where it stands in a file; of a bracket too few it tells the line below. */
function whyNoYaml(text: string): string {
  const isOpen = text.split(/[{[]/).length !== text.split(/[}\]]/).length;
  const { issues } = readFrontMatter('', `---\nvalue: ${text}\n---\n`, ['value']);
  return (isOpen ? undefined : issues[0]?.message) ?? '写法不对，括号、冒号或引号没有配好';
}

function write(work: Work, text: string, shape: Shape, isInFlow: boolean, place: string): string {
  const written = writeValue(text, shape, isInFlow);
  if (written === null) work.problems.push({ place, message: `${whyNoYaml(text)}：${text.slice(0, 30)}` });
  return written ?? '';
}

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
      work.splices.push({ ...field.value, text: write(work, now, shapeOf(field.node), entry.isFlow, place) });
    else if (was.trim() !== now && field) work.splices.push(removeField(work.text, entry, keys.indexOf(key)));
    else if (was.trim() !== now) {
      const value = write(work, now, shapeOfNew(column, now), entry.isFlow, place);
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
    return [`${column.key}: ${write(work, text, shapeOfNew(column, text), isFlow, place)}`];
  });
  const open = textOf(row, openColumn);
  const note = open === '' ? '' : ` # ${open}`;
  return isFlow ? `  - { ${fields.join(', ')} }${note}\n` : `  - ${fields.join('\n    ')}${note}\n`;
}

/** The rows that are new, by the line of the file that they stand behind. */
function addedBehind({ rows }: ReadTable): ReadonlyMap<number, ReadRow[]> {
  const added = new Map<number, ReadRow[]>();
  let last = 0;
  for (const row of rows) {
    if (lineOf(row) > 0) last = lineOf(row);
    else added.set(last, [...(added.get(last) ?? []), row]);
  }
  return added;
}

function changeList(work: Work, of: ListSheet, table: ReadTable): number[] {
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

const keyColumn = '字段（勿改）';

/** The rows of the sheet of the case by their fields; one that is of none, or of one that was there, would be lost. */
function rowsByField({ problems }: Work, table: ReadTable): Map<string, ReadRow> {
  const rowByKey = new Map<string, ReadRow>();
  const known = new Set(caseFields.map(({ key }) => key));
  for (const row of table.rows) {
    const key = textOf(row, keyColumn);
    const place = `${caseSheet}!${nameCell(row.row, table.columns.get(keyColumn) ?? 2)}`;
    const what = key === '' ? '这一格是空的' : `没有字段“${key}”`;
    if (!known.has(key))
      problems.push({ place, message: `${what}，这一行不知道写到哪里；改了的请改回来，自己添的一行请删去` });
    else if (rowByKey.has(key)) problems.push({ place, message: `字段“${key}”写了两次，请删去一行` });
    rowByKey.set(key, row);
  }
  return rowByKey;
}

function changeCase(work: Work, table: ReadTable): void {
  const { front } = work;
  const rowByKey = rowsByField(work, table);
  const points: string[] = [];
  let behind = work.text.indexOf('\n') + 1;
  for (const column of caseFields) {
    const [outer = '', inner] = column.key.split('.');
    const pair = front.pair(outer);
    const node = fieldNode(front, column.key);
    const row = rowByKey.get(column.key);
    const [was, now] = [showValue(node).trim(), row ? textOf(row, '内容') : ''];
    const place = `${caseSheet}!${nameCell(row?.row ?? 1, table.columns.get('内容') ?? 3)}`;
    if (was !== now && node && now !== '') {
      const span = front.spanOf(node);
      work.splices.push({ ...span, text: write(work, now, shapeOf(node), false, place) });
    } else if (was !== now && node) {
      const from = front.lineAt(inner === undefined ? (pair?.key.from ?? 0) : front.spanOf(node).from);
      work.splices.push({ from, to: work.text.indexOf('\n', front.spanOf(node).to) + 1, text: '' });
    } else if (was !== now) {
      const value = write(work, now, shapeOfNew(column, now), false, place);
      if (inner === undefined) work.splices.push({ from: behind, to: behind, text: `${outer}: ${value}\n` });
      else points.push(`  ${inner}: ${value}\n`);
    }
    if (pair?.value) behind = work.text.indexOf('\n', front.spanOf(pair.value).to) + 1;
    if (column.key === 'points.beware' && points.length > 0) {
      const head = front.pair('points') ? '' : 'points:\n';
      work.splices.push({ from: behind, to: behind, text: head + points.join('') });
    }
  }
}

/** Of rows that were sorted or moved the first that stands before one of an earlier line. */
const movedAt = (rows: readonly ReadRow[]): number =>
  rows.findIndex((row, index) => lineOf(row) < lineOf(rows[index - 1] ?? row));

/** The sheets of lists whose rows stand in another order than the lines of the file, which it does not change. */
export const sortedSheets = (tables: ReadonlyMap<string, ReadTable>): string[] =>
  listSheets
    .map(({ sheet }) => sheet)
    .filter((sheet) => movedAt(tables.get(sheet)?.rows.filter((row) => lineOf(row) > 0) ?? []) >= 0);

/** An empty line in a cell makes two paragraphs of it, as in the file. */
const cutParagraphs = (cell: string) => cell.trim().split(/\n(?:[ \t\u3000]*\n)+/);

/** The order of paragraphs is that of the lines that they have; a row that was moved would stay where it was. */
function tellMoved({ problems }: Work, table: ReadTable): void {
  const rows = table.rows.filter((row) => lineOf(row) > 0);
  const at = movedAt(rows);
  const [before, row] = [rows[at - 1], rows[at]];
  if (!before || !row) return;
  const place = `${bodySheet}!${nameCell(row.row, table.columns.get(lineColumn) ?? 1)}`;
  const message = `第 ${lineOf(before)} 段在第 ${lineOf(row)} 段前面了；要挪动一段，请把它“行”那一格清空，当作新添的一段`;
  problems.push({ place, message });
}

function changeBody(work: Work, table: ReadTable): number[] {
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

/**
 * Brings a case file to what the sheets say. What they leave as it was stays as it was, byte for byte.
 *
 * @param text of the file that the workbook was made of
 * @returns the new text, and where each of its lines stands in the sheets
 * @throws {WorkbookError} where a cell cannot be written as YAML
 */
export function applyTables(text: string, tables: ReadonlyMap<string, ReadTable>): { text: string; order: RowOrder } {
  const work: Work = { text, front: openFront(text), splices: [], problems: [] };
  const order: RowOrder = new Map();
  const of = (sheet: string) => {
    const table = tables.get(sheet);
    if (!table) throw new WorkbookError([{ place: '', message: `缺少工作表“${sheet}”` }]);
    return table;
  };
  changeCase(work, of(caseSheet));
  for (const list of listSheets) order.set(list.sheet, changeList(work, list, of(list.sheet)));
  tellMoved(work, of(bodySheet));
  order.set(bodySheet, changeBody(work, of(bodySheet)));
  if (work.problems.length > 0) throw new WorkbookError(work.problems);
  return { text: applySplices(text, work.splices), order };
}
