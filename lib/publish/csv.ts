/**
 * One cell of CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, CSV injection), full-width signs too, which WPS takes for half-width ones. A plain negative number is no formula.
 */
function formatCell(cell: string): string {
  const isFormula = /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell);
  const safe = isFormula ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV with a byte order mark, without which Excel and WPS read Chinese in a legacy encoding. */
export function formatCsv(rows: string[][]): string {
  return `\uFEFF${rows.map((row) => row.map(formatCell).join(',')).join('\r\n')}\r\n`;
}
