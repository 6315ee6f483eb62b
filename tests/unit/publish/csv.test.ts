import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv } from '#lib/publish/csv.ts';

test('rows end as spreadsheets expect and begin with one byte order mark', () => {
  expect(
    formatCsv([
      ['园区', '数值'],
      ['泉州', '97.7'],
    ]),
  ).toBe('\uFEFF园区,数值\r\n泉州,97.7\r\n');
});

test('cells with commas, quotes and line breaks are quoted', () => {
  expect(formatCsv([['a,b', '说“甲”', 'x "y" z', '一\n二', '一\r二', '']])).toBe(
    '\uFEFF"a,b",说“甲”,"x ""y"" z","一\n二","一\r二",\r\n',
  );
});

test.each([
  '=1+1',
  '+1',
  '-1+1',
  '-',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '\t=1',
  '\n=1',
  '=HYPERLINK("http://x","点")',
])('a cell that a spreadsheet would run, %j, is made text', (cell) => {
  const csv = formatCsv([['甲', cell]]);
  expect(csv).toMatch(/^\uFEFF甲,"?'/);
});

test.each(['-42', '-3.20'])('a decline, %j, stays a number', (cell) => {
  expect(formatCsv([[cell]])).toBe(`\uFEFF${cell}\r\n`);
});

test('a line break before a formula does not hide it', () => {
  expect(formatCsv([['\r=1+1']])).toBe('\uFEFF"\'\r=1+1"\r\n');
});

/** Reads CSV by RFC 4180, independently of how it is written. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('what is written is read back, apart from the apostrophe before formulas', () => {
  const cell = fc.string({
    unit: fc.constantFrom('甲', 'a', '1', ',', '"', '\n', '\r', '=', '－', '-', "'", ' ', '\t'),
  });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const expected = rows.map((row) =>
        row.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-\d+$/.test(text) ? `'${text}` : text)),
      );
      expect(parseCsv(formatCsv(rows))).toEqual(expected);
    }),
  );
});
