import { openFront } from '#lib/content/edit-front-matter.ts';
import type { ContentIssue } from '#lib/content/issue.ts';
import type { RowOrder } from './apply-tables.ts';
import { entriesOf, paragraphsOf } from './case-cells.ts';
import type { ReadTable } from './read-tables.ts';
import { nameCell } from './read-xlsx.ts';
import { bodySheet, caseFields, caseSheet, listSheets } from './sheets.ts';

const offsetOf = (text: string, { line, column }: ContentIssue) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, one) => sum + one.length + 1, 0) +
  column -
  1;

/**
 * The cell in which a problem of the file is to be mended: 数据!F12. The sheet alone where a line lacks the field.
 *
 * @param text the file as the sheets would have it
 */
export function locateIssue(
  issue: ContentIssue,
  text: string,
  order: RowOrder,
  tables: ReadonlyMap<string, ReadTable>,
): string {
  const at = offsetOf(text, issue);
  const cell = (sheet: string, row: number | undefined, label: string) =>
    row === undefined ? sheet : `${sheet}!${nameCell(row, tables.get(sheet)?.columns.get(label) ?? 1)}`;
  const front = openFront(text);
  for (const { sheet, list, columns } of listSheets) {
    const entries = entriesOf(front, list);
    const index = entries.findIndex(({ lines, span }) => at >= lines.from && at < Math.max(lines.to, span.to));
    const entry = entries[index];
    if (!entry) continue;
    const row = order.get(sheet)?.[index];
    const key =
      [...entry.fields].find(([, field]) => at >= field.key.from && at <= field.value.to)?.[0] ??
      issue.field.split('.').at(-1);
    // A field that is missing has a cell all the same.
    const named =
      columns.find((column) => column.key === issue.field.split('.').at(-1)) ??
      columns.find((column) => column.key === key);
    return cell(sheet, row, named?.label ?? columns[0]?.label ?? '');
  }
  const paragraph = paragraphsOf(text).findIndex(({ span }) => at >= span.from && at <= span.to);
  if (paragraph >= 0) return cell(bodySheet, order.get(bodySheet)?.[paragraph], '段落');
  const field = caseFields.findIndex(({ key }) => {
    if (issue.field === key || issue.field.startsWith(`${key}.`) || issue.field.startsWith(`${key}[`)) return true;
    const pair = front.pair(key);
    return pair?.value ? at >= pair.key.from && at <= front.spanOf(pair.value).to : false;
  });
  return field < 0 ? caseSheet : cell(caseSheet, field + 2, '内容');
}
