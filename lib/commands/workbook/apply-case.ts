import { shapeOf, showValue } from './case-cells.ts';
import { fieldNode } from './case-tables.ts';
import { shapeOfNew, textOf, type Work, writeCell } from './case-work.ts';
import type { ReadRow, ReadTable } from './read-tables.ts';
import { nameCell } from './read-xlsx.ts';
import { caseFields, caseSheet } from './sheets.ts';

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

/** Brings the fields of the case itself to what their sheet says. */
export function changeCase(work: Work, table: ReadTable): void {
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
      work.splices.push({ ...span, text: writeCell(work, now, shapeOf(node), false, place) });
    } else if (was !== now && node) {
      const from = front.lineAt(inner === undefined ? (pair?.key.from ?? 0) : front.spanOf(node).from);
      work.splices.push({ from, to: work.text.indexOf('\n', front.spanOf(node).to) + 1, text: '' });
    } else if (was !== now) {
      const value = writeCell(work, now, shapeOfNew(column, now), false, place);
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
