import { isMap, isScalar, type Node, type Pair } from 'yaml';
import { type EditableFront, openFront } from '#lib/content/edit-front-matter.ts';
import { entriesOf, paragraphsOf, showValue } from './case-cells.ts';
import { bodySheet, caseFields, caseSheet, lineColumn, listSheets, openColumn } from './sheets.ts';

/** A sheet as texts: its header and its rows. */
export type TextTable = { sheet: string; header: string[]; rows: string[][] };

/** The node of a field of the case, of 案例 or one of its points. */
export function fieldNode(front: EditableFront, key: string): Node | null {
  const [outer = '', inner] = key.split('.');
  const value = front.pair(outer)?.value ?? null;
  if (inner === undefined || !isMap(value)) return inner === undefined ? value : null;
  const pair = (value.items as Pair<Node, Node | null>[]).find((one) => isScalar(one.key) && one.key.value === inner);
  return pair?.value ?? null;
}

/** Everything that a case file says, in cells: one sheet for what it says once, one a list, one for the prose. */
export function tablesOf(text: string): TextTable[] {
  const front = openFront(text);
  return [
    {
      sheet: caseSheet,
      header: ['项目', '字段（勿改）', '内容'],
      rows: caseFields.map(({ key, label }) => [label, key, showValue(fieldNode(front, key))]),
    },
    ...listSheets.map(({ sheet, list, columns }) => ({
      sheet,
      header: [lineColumn, ...columns.map(({ label }) => label), openColumn],
      rows: entriesOf(front, list).map(({ fields, comment }, index) => [
        String(index + 1),
        ...columns.map(({ key }) => showValue(fields.get(key)?.node)),
        comment?.text ?? '',
      ]),
    })),
    {
      sheet: bodySheet,
      header: [lineColumn, '段落'],
      rows: paragraphsOf(text).map((paragraph, index) => [String(index + 1), paragraph.text]),
    },
  ];
}
