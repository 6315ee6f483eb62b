import type { EditableFront, Splice } from '#lib/content/edit-front-matter.ts';
import { readFrontMatter } from '#lib/content/front-matter.ts';
import { type Shape, writeValue } from './case-cells.ts';
import type { ReadRow, ReadTable } from './read-tables.ts';
import type { WorkbookProblem } from './read-xlsx.ts';
import { type Column, lineColumn } from './sheets.ts';

/** A case file that is being brought to what the sheets say: what is to be put into its text, and what cannot be. */
export type Work = { text: string; front: EditableFront; splices: Splice[]; problems: WorkbookProblem[] };

/** The line of the file that a row was made of, from 1; 0 of a row that is new. */
export const lineOf = ({ cells }: ReadRow) => Number(cells.get(lineColumn)?.trim() || 0);
/** A reader of a cell may not see the space at its end. */
export const textOf = ({ cells }: ReadRow, label: string) => (cells.get(label) ?? '').trim();

/** How a field that the file has not yet is written: by its schema, and by the bracket that the cell begins with. */
export const shapeOfNew = ({ isList }: Column, text: string): Shape =>
  /^(?:[[{]|｛\s*[a-z]+[:：])/.test(text) ? 'flow' : isList ? 'list' : 'text';

/** What the check says of a text that is no YAML where it stands in a file; of a bracket too few it tells the line below. */
function whyNoYaml(text: string): string {
  const isOpen = text.split(/[{[]/).length !== text.split(/[}\]]/).length;
  const { issues } = readFrontMatter('', `---\nvalue: ${text}\n---\n`, ['value']);
  return (isOpen ? undefined : issues[0]?.message) ?? '写法不对，括号、冒号或引号没有配好';
}

/** A cell as YAML; one that is none is a problem of its place, and stands as nothing. */
export function writeCell(work: Work, text: string, shape: Shape, isInFlow: boolean, place: string): string {
  const written = writeValue(text, shape, isInFlow);
  if (written === null) work.problems.push({ place, message: `${whyNoYaml(text)}：${text.slice(0, 30)}` });
  return written ?? '';
}

/** The rows that are new, by the line of the file that they stand behind. */
export function addedBehind({ rows }: ReadTable): ReadonlyMap<number, ReadRow[]> {
  const added = new Map<number, ReadRow[]>();
  let last = 0;
  for (const row of rows) {
    if (lineOf(row) > 0) last = lineOf(row);
    else added.set(last, [...(added.get(last) ?? []), row]);
  }
  return added;
}

/** Of rows that were sorted or moved the first that stands before one of an earlier line; -1 where none does. */
export const movedAt = (rows: readonly ReadRow[]): number =>
  rows.findIndex((row, index) => lineOf(row) < lineOf(rows[index - 1] ?? row));
