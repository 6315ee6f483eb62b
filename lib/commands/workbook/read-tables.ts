import { readChoices, takeIds } from './choices.ts';
import { nameCell, type RawSheet, type RawWorkbook, WorkbookError, type WorkbookProblem } from './read-xlsx.ts';
import { articleSheet, bodySheet, caseSheet, choiceSheet, lineColumn, listSheets, noteSheet } from './sheets.ts';

/** A row of a sheet, by the labels of its columns; `row` is its number in the sheet. */
export type ReadRow = { row: number; cells: Map<string, string> };
export type ReadTable = { sheet: string; columns: Map<string, number>; rows: ReadRow[] };

const expected = [caseSheet, ...listSheets.map(({ sheet }) => sheet), bodySheet, noteSheet];
const ignored = new Set([articleSheet, choiceSheet]);

/** Sheets that are missing, twice there, or none of ours. */
function checkSheets({ sheets }: RawWorkbook): WorkbookProblem[] {
  const names = sheets.map(({ name }) => name);
  return [
    ...expected.filter((name) => !names.includes(name)).map((name) => ({ place: '', message: `缺少工作表“${name}”` })),
    ...names
      .filter((name) => !expected.includes(name) && !ignored.has(name))
      .map((name) => ({ place: '', message: `不认识的工作表“${name}”，请删去，或改回原来的名称` })),
  ];
}

/** What the workbook itself offered; who took that sheet out writes ids. */
function choicesIn({ sheets }: RawWorkbook) {
  const rows = sheets.find(({ name }) => name === choiceSheet)?.rows ?? new Map();
  const [header = new Map(), ...lines] = [...rows.values()].map(
    (row: ReadonlyMap<number, { text: string }>) =>
      new Map([...row].map(([column, { text }]) => [column, text.trim()])),
  );
  return readChoices(header, lines);
}

/** A sheet by the labels of its first row, in whatever order they stand. */
function readTable(
  raw: RawSheet,
  header: readonly string[],
  choices: ReadonlyMap<string, readonly string[]>,
  problems: WorkbookProblem[],
): ReadTable {
  const report = (row: number, column: number, message: string) =>
    problems.push({ place: `${raw.name}!${nameCell(row, column)}`, message });
  for (const ref of raw.merged)
    problems.push({ place: `${raw.name}!${ref}`, message: '这几个格子合并了，请取消合并，一格一项' });
  const first = raw.rows.get(1);
  if (![...(first?.values() ?? [])].some(({ text }) => header.includes(text.trim()))) {
    problems.push({ place: raw.name, message: '第一行应是表头，上面多出来的行请删去，删掉的表头请从另一份工作簿抄回' });
    return { sheet: raw.name, columns: new Map(), rows: [] };
  }
  const columns = new Map<string, number>();
  const told = new Set<number>();
  for (const [column, { text }] of first ?? []) {
    const label = text.trim();
    if (header.includes(label) && !columns.has(label)) {
      columns.set(label, column);
      continue;
    }
    told.add(column);
    report(
      1,
      column,
      columns.has(label) ? `表头“${label}”写了两次` : `不认识的表头“${label}”；改了名的请改回来，自己添的一列请删去`,
    );
  }
  for (const label of header)
    if (!columns.has(label)) problems.push({ place: raw.name, message: `第一行缺少表头“${label}”` });
  const labelByColumn = new Map([...columns].map(([label, column]) => [column, label]));
  const rows: ReadRow[] = [];
  for (const [row, line] of [...raw.rows].sort(([a], [b]) => a - b)) {
    if (row === 1) continue;
    const cells = new Map<string, string>();
    for (const [column, { text, trouble }] of line) {
      const label = labelByColumn.get(column);
      if (trouble !== null) report(row, column, trouble);
      else if (label === undefined && text.trim() !== '' && !told.has(column))
        report(row, column, '这一列没有表头，里面的字不知道是什么');
      else if (/(?![\t\n\r])\p{Cc}/u.test(text)) report(row, column, '里面有看不见的控制字符，请重新输入');
      else if (label !== undefined) cells.set(label, takeIds(choices.get(label) ?? [], text.replace(/\r\n?/g, '\n')));
    }
    if ([...cells.values()].some((text) => text.trim() !== '')) rows.push({ row, cells });
  }
  return { sheet: raw.name, columns, rows };
}

/** Line numbers point to lines that are there, each once. */
function checkLines({ sheet, columns, rows }: ReadTable, most: number, problems: WorkbookProblem[]): void {
  const seen = new Set<number>();
  for (const { row, cells } of rows) {
    const text = cells.get(lineColumn)?.trim() ?? '';
    if (text === '') continue;
    const line = Number(text);
    const place = `${sheet}!${nameCell(row, columns.get(lineColumn) ?? 1)}`;
    if (!Number.isInteger(line) || line < 1 || line > most)
      problems.push({ place, message: `没有第“${text}”行；新添的行这一格留空` });
    else if (seen.has(line)) problems.push({ place, message: `第 ${line} 行写了两次；复制出来的行这一格要清空` });
    seen.add(line);
  }
}

/**
 * The sheets of a workbook that came from `npm run workbook`, by their labels.
 *
 * @param headers the header of every sheet, and how many lines the file has of it
 * @throws {WorkbookError} with everything that is wrong with it, cell by cell
 */
export function readTables(
  raw: RawWorkbook,
  headers: ReadonlyMap<string, { header: readonly string[]; lines: number }>,
): Map<string, ReadTable> {
  const problems = checkSheets(raw);
  const choices = choicesIn(raw);
  const tables = raw.sheets.flatMap((sheet) => {
    const known = headers.get(sheet.name);
    if (!known) return [];
    const table = readTable(sheet, known.header, choices, problems);
    if (known.header.includes(lineColumn)) checkLines(table, known.lines, problems);
    return [[sheet.name, table] as const];
  });
  if (problems.length > 0) throw new WorkbookError(problems);
  return new Map(tables);
}
