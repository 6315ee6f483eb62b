import { halfWidth } from '#lib/content/printed/normalize.ts';
import { readUnit, splitName } from './table-units.ts';

/**
 * The cells of a line of an article: a copied table has tabs between them.
 *
 * @example cellsOf('指标\t 2023年 ') // ['指标', '2023年']
 */
export const cellsOf = (line: string) => line.split('\t').map((cell) => cell.trim());

/**
 * Whether a line is a row of a table; where there is no line, there is none.
 *
 * @example isRow('党员总数1200名') // false
 */
export const isRow = (line = '') => line.includes('\t');

/**
 * The different cells of a row that hold something: one that stands over several columns counts once.
 *
 * @example filled(['指标', '', '指标']).size // 1
 */
export const filled = (cells: readonly string[]) => new Set(cells.filter((cell) => cell !== ''));

/**
 * Whether a cell is a year of the last two centuries and no more: a number of things is never told by it.
 *
 * @example isYear('2023') // true
 * @example isYear('2023年') // false
 */
export const isYear = (cell: string) => /^(?:19|20)\d\d$/.test(cell);

/**
 * Whether a cell holds a value, with or without its unit and its qualifier: 近1,200名, 97.7％. A year alone is none.
 *
 * @example isNumber('近97.7％') // true
 * @example isNumber('2023') // false
 */
export const isNumber = (cell: string) =>
  !isYear(cell) &&
  /^[约近超逾\s+−–-]*[\d,，.]+\s*%?\s*$|\d\s*(?:[余多万亿]|[个家名人件项次场%])/u.test(halfWidth(cell));
/** What stands where a number is not known. */
const isGap = (cell: string) => /^[—–\-/／…*·]+$|^(?:暂?无|不详)$/.test(cell);

/** A row below the head that holds its units alone: 单位⇥亿元⇥家. */
export const isUnitRow = ([first = '', ...others]: readonly string[]) =>
  /^(?:（?(?:计量)?单位）?)?$/.test(first) &&
  filled(others).size > 0 &&
  [...filled(others)].every((cell) => readUnit(cell));

/** A row whose cells are names and years alone may be the head of those below it. */
export const isHead = (cells: readonly string[]) =>
  filled(cells).size > 1 &&
  !cells.some((cell) => isNumber(cell) || isGap(cell) || readUnit(cell) !== null) &&
  (!cells.some(isYear) || !isYear(cells[0] ?? ''));

const headsRows =
  /^(?:主要|考核|统计)?(?:指标|项目|序号|名称|单位|类别|片区|园区|区域|地区|街道|企业|年[份度]|时间|月份)(?:名称)?$/;
/** A row that heads others, though rows stand above it: one of names alone may be of a person and a post. */
const isNextHead = (cells: readonly string[]) =>
  isHead(cells) && (headsRows.test(cells[0] ?? '') || cells.some((cell) => splitName(cell).unit !== null));

/** A second row of a head, below cells that stand over several columns. */
const isSecond = (above: readonly string[], cells: readonly string[]) =>
  isHead(cells) && above.length === cells.length && (above.includes('') || filled(above).size < above.length);

/** Two rows of a head as one: 2024年 over 计划 and 完成. */
function joinHeads(above: readonly string[], below: readonly string[]): string[] {
  let last = '';
  return below.map((cell, at) => {
    const own = above[at] ?? '';
    last = own === '' && cell !== '' ? last : own;
    const { name, unit } = splitName(last);
    if (last === cell || last === '' || cell === '') return last === '' ? cell : last;
    return (
      name + cell.replace(/^其中[：:]?/, '中的') + (unit === null || splitName(cell).unit !== null ? '' : `（${unit}）`)
    );
  });
}

/** A line within a table that heads some of its rows; 表2 heads another table. */
const isSubheading = (line = '') => line !== '' && line.length <= 20 && !/[。；，：:！？]|^[附表图]|^单位/.test(line);

/** Whether a line is a row, or heads some of the rows of a table and stands between two. */
const isInTable = (paragraphs: readonly string[], at: number): boolean =>
  isRow(paragraphs[at]) || (isSubheading(paragraphs[at]) && isRow(paragraphs[at - 1]) && isRow(paragraphs[at + 1]));

/** Where the table of a row begins, the lines included that head parts of it. */
export function beginningOf(paragraphs: readonly string[], index: number): number {
  let at = index;
  while (
    isRow(paragraphs[at - 1]) ||
    (at > 1 && isSubheading(paragraphs[at - 1]) && !isRow(paragraphs[at - 1]) && isRow(paragraphs[at - 2]))
  )
    at -= 1;
  return at;
}

/** What stands over each line of a table, by its first: a table of a thousand rows is read once, and not once a row. */
const headsByTop = new WeakMap<readonly string[], Map<number, (string[] | null)[]>>();

/** What the columns over a row are called: by the first rows of its table, or by those that head its part anew. */
export function headOf(paragraphs: readonly string[], top: number, index: number): string[] | null {
  const tables = headsByTop.get(paragraphs) ?? new Map<number, (string[] | null)[]>();
  headsByTop.set(paragraphs, tables);
  const heads = tables.get(top) ?? headsBelow(paragraphs, top);
  tables.set(top, heads);
  return heads[index - top]?.map((name) => (isYear(name) ? `${name}年` : name)) ?? null;
}

/** What the columns over each line from the first of a table on are called, as the head has it. */
function headsBelow(paragraphs: readonly string[], top: number): (string[] | null)[] {
  const heads: (string[] | null)[] = [null];
  let names: string[] | null = null;
  let [isFirst, isOpen] = [true, false];
  for (let at = top; isInTable(paragraphs, at); at++) {
    const line = paragraphs[at] ?? '';
    if (at > top) heads.push(names);
    const cells = cellsOf(line);
    if (names !== null && isUnitRow(cells))
      names = names.map((name, at) => (at > 0 && cells[at] ? `${name}（${cells[at]}）` : name));
    // A title in one cell over all is of no column.
    if (!isRow(line) || isUnitRow(cells) || filled(cells).size < 2) continue;
    if (names !== null && isOpen && isSecond(names, cells)) names = joinHeads(names, cells);
    else if (isFirst ? isHead(cells) : isNextHead(cells)) [names, isOpen] = [cells, true];
    else isOpen = false;
    isFirst = false;
  }
  return heads;
}
