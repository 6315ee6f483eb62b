import { applySplices, openFront } from '#lib/content/edit-front-matter.ts';
import { changeBody, tellMoved } from './apply-body.ts';
import { changeCase } from './apply-case.ts';
import { changeList } from './apply-list.ts';
import { lineOf, movedAt, type Work } from './case-work.ts';
import type { ReadTable } from './read-tables.ts';
import { WorkbookError } from './read-xlsx.ts';
import { bodySheet, caseSheet, listSheets } from './sheets.ts';

/** Where each line of a list, and each paragraph, of the new text stands in the workbook: the numbers of its rows. */
export type RowOrder = Map<string, number[]>;

/** The sheets of lists whose rows stand in another order than the lines of the file, which it does not change. */
export const sortedSheets = (tables: ReadonlyMap<string, ReadTable>): string[] =>
  listSheets
    .map(({ sheet }) => sheet)
    .filter((sheet) => movedAt(tables.get(sheet)?.rows.filter((row) => lineOf(row) > 0) ?? []) >= 0);

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
