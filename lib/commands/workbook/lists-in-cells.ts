import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { TextTable } from './case-tables.ts';
import { choiceSheet } from './sheets.ts';

/** Rows that are not written yet have the lists too: a case of five hundred figures leaves room for as many more. */
const lastRow = 1000;

const file = 'xl/worksheets/sheet{id}.xml';

/** $B$2:$B$9 of a sheet, its rows and columns counted from 0. */
const rangeOf = (sheet: string, column: number, rows: number) => {
  const cell = (row: number) => getCellAddress(row, column).replace(/(\d+)$/, '$$$1');
  return `'${sheet}'!$${cell(1)}:$${cell(rows)}`;
};

/**
 * Lets the cells of a column offer the choices of its name. What is not in the list may be written all the same, several
 * in one cell too: the check says what is wrong, and a list cannot.
 */
export function offerChoices(tables: readonly TextTable[], choices: TextTable): Feature<Stream | Buffer | Blob> {
  const ranges = new Map(
    choices.header.map((title, column) => {
      const items = choices.rows.filter((row) => row[column] !== '');
      return [title, rangeOf(choiceSheet, column, items.length)] as const;
    }),
  );
  const rulesOf = (header: readonly string[]) =>
    header.flatMap((label, column) => {
      const range = ranges.get(label);
      if (range === undefined) return [];
      const cells = `${getCellAddress(1, column)}:${getCellAddress(lastRow, column)}`;
      return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>${sanitizeTextContent(range)}</formula1></dataValidation>`;
    });
  return {
    files: {
      transform: {
        [file]: {
          transform: (xml, _, { sheetIndex }) => {
            const table = tables[sheetIndex];
            const rules = table && table.sheet !== choiceSheet ? rulesOf(table.header) : [];
            if (rules.length === 0) return xml;
            const list = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              list,
              getOrderOfSiblings(file, 'worksheet') ?? [],
              'worksheet',
            );
          },
        },
      },
    },
  };
}
