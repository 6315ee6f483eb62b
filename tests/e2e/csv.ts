/**
 * The rows of a CSV file (RFC 4180), cells as they are seen in a spreadsheet.
 *
 * @example parseCsv('a,"b, ""c"""\r\n') // [['a', 'b, "c"']]
 * @throws {Error} where a line does not end in CRLF or a quote is left open
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`no CSV at ${start}: ${text.slice(start, start + 40)}`);
    const [, quoted, plain = '', end] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
