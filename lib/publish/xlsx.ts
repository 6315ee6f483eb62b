import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
import { unpackArchive } from './edition/archive.ts';
import type { WorkbookSheet } from './sheet.ts';
import { zip } from './zip.ts';

/** By what cells of sheet.ts differ in look. */
const lookOf = ({ type, format, fontWeight }: CellObject) => `${type === Number} ${format} ${fontWeight}`;

/** Numbers whatever is new as it comes. */
function createNumbers<Thing>() {
  const things: Thing[] = [];
  const numberOf = new Map<string, number>();
  const add = (key: string, thing: Thing) => {
    const known = numberOf.get(key);
    if (known !== undefined) return known;
    numberOf.set(key, things.length);
    return things.push(thing) - 1;
  };
  return { add, things };
}

type Seen = { texts: ReturnType<typeof createNumbers<string>>; looks: ReturnType<typeof createNumbers<CellObject>> };

/** The rows of a sheet; the look of no cell has number 0. */
function* rowsOf({ data }: WorkbookSheet, { texts, looks }: Seen): Generator<string> {
  const letters = data[0]?.map((_, column) => getCellAddress(0, column).slice(0, -1)) ?? [];
  for (const [index, row] of data.entries()) {
    let xml = `<row r="${index + 1}">`;
    for (const [column, cell] of (row as (CellObject | null)[]).entries()) {
      if (cell === null) continue;
      const { value } = cell;
      xml += `<c r="${letters[column]}${index + 1}" s="${looks.add(lookOf(cell), cell) + 1}"`;
      if (value === '') xml += '/>';
      else if (typeof value === 'string') xml += ` t="s"><v>${texts.add(value, value)}</v></c>`;
      else xml += `><v>${value}</v></c>`;
    }
    yield `${xml}</row>`;
  }
}

function sharedStrings(texts: readonly string[]): string {
  const items = texts.map((text) => {
    const space = text.trim() === text ? '' : ' xml:space="preserve"';
    return `<si><t${space}>${sanitizeTextContent(text)}</t></si>`;
  });
  return `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items.join('')}</sst>`;
}

const cellsInFrame = /<sheetData\/>|<sheetData>.*<\/sheetData>/s;

/**
 * A workbook as an .xlsx file; the same sheets make the same bytes. It holds what the library would write, which takes ten
 * times as long for the cells of thousands of rows: of these it is given one of each look, and what it makes of them is the
 * frame of ours.
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  const seen: Seen = { texts: createNumbers(), looks: createNumbers() };
  const cells = sheets.map((sheet) => [...rowsOf(sheet, seen)].join(''));
  const frame = sheets.map((sheet, index) => ({ ...sheet, data: index === 0 ? [seen.looks.things] : [] }));
  const parts = unpackArchive(await writeExcelFile(frame, { fontSize: 11 }).toBuffer());
  const written = new Map(parts.map(({ path, bytes }) => [path, bytes]));
  written.set('xl/sharedStrings.xml', Buffer.from(sharedStrings(seen.texts.things)));
  for (const [index, rows] of cells.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = Buffer.from(written.get(path) ?? []).toString();
    written.set(path, Buffer.from(xml.replace(cellsInFrame, () => `<sheetData>${rows}</sheetData>`)));
  }
  return zip(Array.from(written, ([path, bytes]) => ({ path, bytes })));
}
