import { halfWidth } from '#lib/content/printed/normalize.ts';
import { writeCell } from '#lib/schema/cell-wording.ts';
import { tellsGrowth } from '#lib/schema/unit.ts';
import { type Expression, findExpressions } from './find-expressions.ts';
import { type Cell, cellsIn } from './read-table.ts';

const isBare = (text: string) => /^[约近超逾]?\s*[+−–-]?\s*\d[\d,，]*(?:\.\d+)?$/.test(halfWidth(text));
/** 增幅 over a column is told of its cells. */
export const headsGrowth = /增[幅速减]|增长|同比|环比|涨幅/;

/** What a bare sign in a cell is: a growth where its column says so, unless its row is a rate, which may rise by points. */
const signKind = (found: Expression, { row, column }: Cell): Expression => {
  if (found.doubt !== 'sign' || found.unit === null) return found;
  if (found.kind === 'points') return { ...found, doubt: null };
  const isGrowth = tellsGrowth(found.unit) && headsGrowth.test(column) && !/率|占比|比重|比例/.test(row);
  return isGrowth ? { ...found, doubt: null, kind: 'growth' } : found;
};

/** The number of a cell in the unit that its table prints elsewhere; null where it is none. */
function readCell(text: string, cell: Cell, paragraph: number): Expression | null {
  if (cell.unit === null || !cell.isUnitOwn || !isBare(text)) return null;
  const [found, second] = findExpressions(text + cell.unit, paragraph);
  if (!found || second || found.start > 0 || found.end < text.length) return null;
  const { start, end } = cell;
  return { ...signKind(found, cell), start, end, told: start, printed: writeCell(text, cell.unit) };
}

/** The unit 亿元 of a head, and the number of a row. */
const isOfName = ({ doubt, printed }: Expression) =>
  doubt === 'no-unit' || /^[十百千]?[万亿][\p{Script=Han}]{0,4}$/u.test(printed);

/** What is to be decided of a cell: 表里“产值”一行“同比”一栏. */
function askOf({ row, column, unit }: Cell): string | undefined {
  const place = [row && `“${row}”一行`, column && `“${column}”一栏`].filter(Boolean).join('');
  if (place === '') return undefined;
  return unit === null ? `是表里${place}的` : `是表里${place}的，单位是不是“${unit}”要自己看`;
}

/**
 * Every number of a paragraph: of a row of a table each cell by itself, in the unit of its column, its row or its table.
 * What is not certainly in that unit, or of its column, is asked about.
 *
 * @param index of the paragraph, from 0
 * @example findInTable(['指标\t单位\t2024年', '产值\t亿元\t186.4'], 1)[0]?.printed // '186.4（单位：亿元）'
 */
export function findInTable(paragraphs: readonly string[], index: number): Expression[] {
  const text = paragraphs[index] ?? '';
  const all = findExpressions(text, index + 1);
  const cells = cellsIn(paragraphs, index);
  if (cells.length === 0) return all;
  return cells.flatMap((cell) => {
    const own = all
      .filter(({ start, end }) => start < cell.end && end > cell.start)
      .filter((one) => !cell.isName || !isOfName(one));
    const read = cell.isUneven ? null : readCell(text.slice(cell.start, cell.end), cell, index + 1);
    const found = read === null ? own.map((one) => signKind(one, cell)) : [read];
    const asks = askOf(cell);
    return found.map((one) => {
      const doubt = cell.isUneven ? 'uneven' : cell.isOfPerson ? (one.doubt ?? 'person') : one.doubt;
      return doubt === null || asks === undefined ? { ...one, doubt } : { ...one, doubt, asks };
    });
  });
}
