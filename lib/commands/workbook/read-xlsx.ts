import { strFromU8, unzipSync } from 'fflate';

/** A cell as it stands in a file: its text, and what keeps it from being taken as text. */
export type RawCell = { text: string; trouble: string | null };
export type RawSheet = { name: string; rows: Map<number, Map<number, RawCell>>; merged: string[] };
export type RawWorkbook = { sheets: RawSheet[] };

/** What is wrong with a workbook as a whole or in one place; `place` is 表!B5, or empty. */
export type WorkbookProblem = { place: string; message: string };

export class WorkbookError extends Error {
  override name = 'WorkbookError';
  readonly problems: WorkbookProblem[];

  constructor(problems: WorkbookProblem[]) {
    super(problems.map(({ place, message }) => (place === '' ? message : `${place}：${message}`)).join('\n'));
    this.problems = problems;
  }
}

const refuse = (message: string, place = '') => new WorkbookError([{ place, message }]);

/** More than any case needs; a file that unpacks to more is none of ours. */
const mostBytes = 50 * 1024 * 1024;
const mostRows = 20_000;
const mostColumns = 100;

type Tag = { name: string; attributes: Record<string, string>; text: string; closes: boolean; opens: boolean };

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decode = (text: string) =>
  text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    })
    // The way of spreadsheets to write control characters.
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The tags of a part of a workbook, one after the other, each with the text behind it. */
function* tagsOf(xml: string): Generator<Tag> {
  const pattern = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>([^<]*)/g;
  for (const [, slash, name = '', attributes = '', empty, text = ''] of xml.matchAll(pattern)) {
    const pairs = attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    yield {
      name,
      attributes: Object.fromEntries(
        [...pairs].map(([, key = '', a, b]) => [key.replace(/^\w+:/, ''), decode(a ?? b ?? '')]),
      ),
      text: decode(text),
      opens: slash === '',
      closes: slash === '/' || empty === '/',
    };
  }
}

/** The texts that cells point to by number; phonetic guides (rPh) are none of them. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let [current, isGuide] = ['', false];
  for (const { name, opens, closes, text } of tagsOf(xml)) {
    if (name === 'si' && opens) current = '';
    if (name === 'rPh') isGuide = opens && !closes;
    if (name === 't' && opens && !isGuide) current += text;
    if (name === 'si' && closes) strings.push(current);
  }
  return strings;
}

/** What a cell shows instead of its number. */
type Look = 'date' | 'percentage';

/** The styles whose cells show a date or a time, or a hundred times their number. */
function readLooks(xml: string): Map<number, Look> {
  const looks = new Map<number, Look>([
    [9, 'percentage'],
    [10, 'percentage'],
  ]);
  for (const id of [
    14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
    57, 58,
  ])
    looks.set(id, 'date');
  const styles = new Map<number, Look>();
  let [inCells, index] = [false, 0];
  for (const { name, attributes, opens, closes } of tagsOf(xml)) {
    if (name === 'numFmt') {
      const code = (attributes['formatCode'] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
      if (/[ymdhs年月日]/i.test(code) && !/General/i.test(code)) looks.set(Number(attributes['numFmtId']), 'date');
      else if (code.includes('%')) looks.set(Number(attributes['numFmtId']), 'percentage');
    }
    if (name === 'cellXfs') inCells = opens && !closes;
    if (name === 'xf' && inCells && opens) {
      const look = looks.get(Number(attributes['numFmtId'] ?? 0));
      if (look) styles.set(index, look);
      index += 1;
    }
  }
  return styles;
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** @example nameCell(5, 2) // 'B5' */
export function nameCell(row: number, column: number): string {
  let [letters, rest] = ['', column];
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

type Shared = { strings: string[]; looks: Map<number, Look> };
type OpenCell = { at: string; type: string; style: number; value: string; inline: string; hasFormula: boolean };

function closeCell({ type, style, value, inline, hasFormula }: OpenCell, { strings, looks }: Shared): RawCell {
  const cell = (text: string, trouble: string | null = null): RawCell => ({ text, trouble });
  if (hasFormula) return cell(value, '这里是公式，请改成写好的文字');
  if (type === 'e') return cell(value, `这里是错误值“${value}”，请改成文字`);
  if (type === 'b') return cell(value, '这里是“真/假”，请改成文字');
  if (type === 'd') return cell(value, '软件把它变成了日期，请把格子设为“文本”再填，例如 2023-07');
  if (type === 'inlineStr') return cell(inline);
  if (type === 's') {
    const text = strings[Number(value)];
    return text === undefined ? cell('', '指的文字在文件里找不到，文件已经损坏') : cell(text);
  }
  if (type === 'str' || value === '') return cell(value);
  if (looks.get(style) === 'date') return cell(value, '软件把它变成了日期，请把格子设为“文本”再填，例如 2023-07');
  if (looks.get(style) === 'percentage')
    return cell(value, `软件把它变成了百分数，存下的是“${value}”，请把格子设为“文本”再填，例如 97.7`);
  // More digits than a double holds are the program's and no source's.
  if (!/^-?\d+(?:\.\d+)?$/.test(value) || value.replace(/\D/g, '').length > 15)
    return cell(value, `软件把它变成了数“${value}”，请把格子设为“文本”，照原文再填`);
  return cell(value);
}

function readSheet(name: string, xml: string, shared: Shared): RawSheet {
  const sheet: RawSheet = { name, rows: new Map(), merged: [] };
  let cell: OpenCell | null = null;
  let last = 0;
  for (const { name: tag, attributes, text, opens, closes } of tagsOf(xml)) {
    if (tag === 'row' && opens) last = Number(attributes['r'] ?? last + 1);
    if (last > mostRows) throw refuse(`超过 ${mostRows} 行，多出来的请删去`, name);
    if (tag === 'mergeCell' && opens) sheet.merged.push(attributes['ref'] ?? '');
    if (tag === 'c' && opens)
      cell = {
        at: attributes['r'] ?? '',
        type: attributes['t'] ?? 'n',
        style: Number(attributes['s'] ?? 0),
        value: '',
        inline: '',
        hasFormula: false,
      };
    if (cell !== null && opens && tag === 'v') cell.value = text;
    if (cell !== null && opens && tag === 't') cell.inline += text;
    if (cell !== null && opens && tag === 'f') cell.hasFormula = true;
    if (tag !== 'c' || !closes || cell === null) continue;
    const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d+)$/.exec(cell.at) ?? [];
    const column = columnOf(letters);
    const read = closeCell(cell, shared);
    cell = null;
    if (read.text === '' && read.trouble === null) continue;
    if (letters === '') throw refuse('有一个格子没有位置，文件已经损坏', name);
    if (column > mostColumns) throw refuse(`超过 ${mostColumns} 列，多出来的请删去`, name);
    const line = sheet.rows.get(Number(row)) ?? new Map<number, RawCell>();
    line.set(column, read);
    sheet.rows.set(Number(row), line);
  }
  return sheet;
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes.length === 0) throw refuse('文件是空的');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw refuse('文件加了密码，或是旧的 .xls；请去掉密码，另存为 .xlsx');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refuse('不是 .xlsx 文件；请在 WPS 或 Excel 里另存为 .xlsx');
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > mostBytes) throw refuse('展开以后超过 50 MB，不像一份案例');
        if (/vbaProject\.bin$/i.test(name)) throw refuse('文件里有宏；请另存为不带宏的 .xlsx');
        if (/externalLinks\//.test(name)) throw refuse('文件引用了别的工作簿；请把引用改成写好的文字');
        return /\.(?:xml|rels)$/.test(name);
      },
    });
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw refuse('压缩包已经损坏，打不开');
  }
}

/**
 * Reads the cells of a workbook as text. What a spreadsheet program made of a cell (a date, a formula, an error) is told
 * at the cell; what no case is (a bomb, macros, a password) is refused whole.
 *
 * @throws {WorkbookError}
 */
export function readXlsx(bytes: Uint8Array): RawWorkbook {
  const parts = unpack(bytes);
  const xmlOf = (name: string) => {
    const part = parts[name];
    if (part === undefined) return null;
    const xml = strFromU8(part);
    if (/<!DOCTYPE|<!ENTITY/.test(xml)) throw refuse('文件里有不该有的定义（DOCTYPE），不读');
    return xml;
  };
  const book = xmlOf('xl/workbook.xml');
  const relations = xmlOf('xl/_rels/workbook.xml.rels');
  if (book === null || relations === null) throw refuse('不是工作簿：里面没有 xl/workbook.xml');
  const targets = new Map<string, string>();
  for (const { name, attributes } of tagsOf(relations))
    if (name === 'Relationship')
      targets.set(attributes['Id'] ?? '', (attributes['Target'] ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'));
  const shared: Shared = {
    strings: readStrings(xmlOf('xl/sharedStrings.xml') ?? ''),
    looks: readLooks(xmlOf('xl/styles.xml') ?? ''),
  };
  const sheets: RawSheet[] = [];
  for (const { name, attributes, opens } of tagsOf(book)) {
    if (name !== 'sheet' || !opens) continue;
    const label = attributes['name'] ?? '';
    const xml = xmlOf(targets.get(attributes['id'] ?? '') ?? '');
    if (xml === null) throw refuse('这张表的内容不在文件里，文件已经损坏', label);
    if (!/<\/(?:\w+:)?worksheet>\s*$/.test(xml)) throw refuse('这张表没有写完，文件已经损坏', label);
    sheets.push(readSheet(label, xml, shared));
  }
  return { sheets };
}
