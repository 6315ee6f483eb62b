/** Nearly all cells are as they are; a thousand parks have millions. */
const mayNeedMarks = /[",=+\-@\t\r\n＝＋－＠]/;

/**
 * One cell of CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, CSV injection), full-width signs too, which WPS takes for half-width ones. A plain negative number is no formula.
 */
export function formatCell(cell: string): string {
  if (!mayNeedMarks.test(cell)) return cell;
  const isFormula = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell);
  const safe = isFormula ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Without it Excel and WPS read Chinese in a legacy encoding. */
export const byteOrderMark = '\uFEFF';

/** One row with its line break. */
export const formatRow = (row: readonly string[]): string => `${row.map(formatCell).join(',')}\r\n`;

/** Rows as CSV with a byte order mark. */
export const formatCsv = (rows: Iterable<readonly string[]>): string =>
  byteOrderMark + Array.from(rows, formatRow).join('');
