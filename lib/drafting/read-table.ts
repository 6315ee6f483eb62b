import { namesNothing, tellsTime } from './name-column.ts';
import { beginningOf, cellsOf, filled, headOf, isHead, isNumber, isRow, isUnitRow, isYear } from './table-head.ts';
import { readUnit, splitName, type UnitTold, unitOf } from './table-units.ts';

/** What stands about a cell of a table. */
export type Cell = UnitTold & {
  start: number;
  end: number;
  /** What its row and its column are called; empty where nothing calls them so. */
  row: string;
  column: string;
  /** Other columns tell a time, and its own does not. */
  isUntimed: boolean;
  /** Its row is of a person. */
  isOfPerson: boolean;
  /** Its row is of a body that has its own numbers. */
  isOfOwner: boolean;
  /** It names or numbers others: a head, a unit, the number of a row. */
  isName: boolean;
  /** Its row has more or fewer cells than the head, so that it may be of another column. */
  isUneven: boolean;
};

/** The units that stand above a table for all of it: 单位：万元, 单位：个、%; none where one of them is not known. */
function unitsAbove(paragraphs: readonly string[], top: number): string[] {
  const lines = paragraphs.slice(Math.max(0, top - 2), top).filter((line) => !isRow(line) && line.length <= 60);
  const title = [...filled(cellsOf(paragraphs[top] ?? ''))];
  const words = [...lines, ...(title.length === 1 ? title : [])].findLast((line) => /单位[：:]/.test(line));
  const told = /单位[：:]\s*([^\s（()）；。]+)/.exec(words ?? '')?.[1];
  const units = told?.split(/[、，,]/).map(readUnit) ?? [];
  return units.flatMap((unit) => (units.includes(null) ? [] : (unit ?? [])));
}

const numbersRows = /^(?:序号?|编号)$/;
/** What heads rows that are of bodies with their own numbers. */
const headsOwners = /^(?:单位|企业|公司|园区|(?:党组织|党?支部|企业|单位|公司|园区)名称)$/;
const headsPersons = /^(?:姓名|书记|(?:责任|联系|负责)人)/;
const unnamed = {
  row: '',
  column: '',
  unit: null,
  isUnitOwn: false,
  isUntimed: false,
  isOfPerson: false,
  isOfOwner: false,
} as const;

/** What a row is called: without its number, and of a part with what it is a part of. */
function nameRow(row: string, rowsAbove: () => readonly string[]): string {
  const bareOf = (one: string) => one.replace(/^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*)+/, '');
  const written = bareOf(row);
  const last = isYear(written) ? `${written}年` : written;
  const part = /^(?:其中|[#＃])[：:]?\s*(.+)$/.exec(last)?.[1];
  if (part === undefined) return last;
  const whole = rowsAbove()
    .map(bareOf)
    .findLast((one) => one !== '' && !/^(?:其中|[#＃])/.test(one));
  return whole === undefined ? part : `${splitName(whole).name}中的${part}`;
}

/** A row is asked for by each of its numbers, and its table is read for it. */
const known = new WeakMap<readonly string[], Map<number, Cell[]>>();

/**
 * The cells of a row of a table, by what stands over and beside them; none where a line is no row.
 *
 * @param paragraphs of the article; those of a table follow one another
 * @example cellsIn(['指标\t单位\t2024年', '产值\t亿元\t186.4'], 1)[2] // { row: '产值', column: '2024年', unit: '亿元', isUnitOwn: true, … }
 */
export function cellsIn(paragraphs: readonly string[], index: number): readonly Cell[] {
  const rows = known.get(paragraphs) ?? new Map<number, Cell[]>();
  known.set(paragraphs, rows);
  const cells = rows.get(index) ?? readCells(paragraphs, index);
  rows.set(index, cells);
  return cells;
}

function readCells(paragraphs: readonly string[], index: number): Cell[] {
  const line = paragraphs[index] ?? '';
  if (!isRow(line)) return [];
  const cells = cellsOf(line);
  const top = beginningOf(paragraphs, index);
  const names = headOf(paragraphs, top, index);
  const above = unitsAbove(paragraphs, top);
  const isTop = isHead(cells) || isUnitRow(cells);
  const isUneven = names !== null && names.length !== cells.length;
  const named = names?.findIndex((name) => /^(?:主要|考核|统计)?(?:指标|项目)(?:名称)?$/.test(name)) ?? -1;
  const nameAt = named >= 0 ? named : Math.max(0, names?.findIndex((name) => !numbersRows.test(name)) ?? 0);
  const unitAt = names?.findIndex((name) => /^(?:计量)?单位$/.test(name)) ?? -1;
  const told = unitAt < 0 ? null : readUnit(cells[unitAt] ?? '');
  // 合计 may stand in the column of the numbers of rows.
  const nameIn = (own: string[]) =>
    own[nameAt] || (own.slice(0, nameAt).find((cell) => cell !== '' && !isNumber(cell)) ?? '');
  const written = nameIn(cells);
  const row = nameRow(written, () =>
    paragraphs.slice(top, index).map((one) => (isRow(one) ? nameIn(cellsOf(one)) : '')),
  );
  let start = 0;
  return line.split('\t').map((words, at): Cell => {
    const from = start + (words.length - words.trimStart().length);
    start += words.length + 1;
    const place = { start: from, end: from + words.trim().length, isUneven, isName: isTop };
    if (names === null) {
      // 党员⇥名⇥412 or 党员（名）⇥412 without a head.
      const [before = '', last = ''] = [cells[at - 2], cells[at - 1]];
      const unit = readUnit(last);
      const own = unit === null ? splitName(last) : { name: before, unit };
      const isNamed = own.unit !== null && own.name !== '' && !isNumber(own.name);
      return isNamed
        ? { ...place, ...unnamed, row: own.name, unit: own.unit, isUnitOwn: true }
        : { ...place, ...unnamed };
    }
    const column = names[at] ?? '';
    if (isUneven || at <= nameAt || at === unitAt || /^(?:备注|说明|口径|来源)?$/.test(column))
      return {
        ...place,
        ...unnamed,
        isName: isTop || at === unitAt || numbersRows.test(column) || isYear(cells[at] ?? ''),
      };
    const named = {
      ...unitOf(written, column, told, above),
      isUntimed: !tellsTime(column) && !tellsTime(row) && names.some(tellsTime),
      isOfPerson: headsPersons.test(names[nameAt] ?? ''),
      isOfOwner: headsOwners.test(names[nameAt] ?? '') && !/合计|总计|共计|小计|全[园区]/.test(row),
    };
    const [over, beside] = [splitName(column).name, splitName(row).name];
    // 2023年 before a row says when, and its columns say what.
    return tellsTime(row) && namesNothing(row)
      ? { ...place, ...named, row: over, column: beside }
      : { ...place, ...named, row: beside, column: over };
  });
}
