import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readXlsx } from '#lib/commands/workbook/read-xlsx.ts';

/** The cells of every sheet that hold something: a program may write the empty ones down or not. */
const cellsOf = (name: string) =>
  readXlsx(readFileSync(`tests/fixtures/workbooks/${name}.xlsx`)).sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { text, trouble }]) => (text === '' ? [] : [{ row, column, text, trouble }])),
    ),
  }));

test('what LibreOffice 7.4 saved has the cells that were written for it', () => {
  const written = cellsOf('written');
  expect(written.flatMap(({ cells }) => cells).length).toBeGreaterThan(300);
  expect(cellsOf('saved-by-libreoffice')).toEqual(written);
});
