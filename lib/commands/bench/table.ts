/** A line of the bench: what was measured, how much it is, and what it should be at most or at least. */
export type Line = { name: string; value: string; ratios?: string; target?: string; met?: boolean };

/** How wide a text is printed: a Chinese character takes two columns. */
const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + (/[\u2E80-\u9FFF\uF900-\uFFEF]/.test(sign) ? 2 : 1), 0);
const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Lines in columns; what misses its target is marked. */
export function formatTable(lines: Line[]): string {
  const rows = lines.map(({ name, value, ratios = '', target = '', met }) => [
    name,
    value,
    ratios,
    target,
    met === undefined ? '' : met ? '达到' : '没有达到',
  ]);
  const all = [['测的是什么', '结果', '同一次里的比值', '目标', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  return all
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** `12345.6` → 12,346 */
export const inThousands = (number: number) => Math.round(number).toLocaleString('en-US');

/** `1234` → 1.2 s */
export const inSeconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
