import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

/** The rows of a table, and none of a table within it. */
const rowsOf = (node: Node): Element[] =>
  childrenOf(node).flatMap((child) => (child.nodeName === 'tr' ? [child as Element] : rowsOf(child)));

const holdsTable = (node: Node): boolean =>
  childrenOf(node).some((child) => child.nodeName === 'table' || holdsTable(child));

const spanOf = ({ attrs }: Element, name: string): number => {
  const written = Number(attrs.find((one) => one.name === name)?.value ?? 1);
  return Number.isInteger(written) && written > 0 ? Math.min(written, 50) : 1;
};

/** A cell of a table of facts is a few words; one that holds paragraphs is a part of a page that is laid out by a table. */
const isShort = (text: string) => text.length <= 120 && text.split('\n').length <= 4;

/**
 * The lines of a table, a tab between cells: a cell that reaches over several columns or rows stands in each of them, a
 * number in the first alone, so that every cell stands in its column.
 *
 * @param textOf the words of a cell, line by line
 * @returns null where the table only lays out a page
 */
export function tableLines(table: Element, textOf: (cell: Element) => string): string[] | null {
  if (holdsTable(table)) return null;
  const reaching = new Map<number, { text: string; rows: number }>();
  const lines: string[] = [];
  for (const row of rowsOf(table)) {
    const cells: string[] = [];
    const fill = () => {
      for (let above = reaching.get(cells.length); above && above.rows > 0; above = reaching.get(cells.length)) {
        above.rows -= 1;
        cells.push(above.text);
      }
    };
    for (const cell of childrenOf(row)) {
      if (cell.nodeName !== 'td' && cell.nodeName !== 'th') continue;
      fill();
      const written = textOf(cell as Element).trim();
      if (!isShort(written)) return null;
      const text = written.replace(/\s+/g, ' ');
      const again = /^[^\p{L}]*\d/u.test(text) && !/^\d{4}年/.test(text) ? '' : text;
      const rows = spanOf(cell as Element, 'rowspan') - 1;
      for (let column = 0; column < spanOf(cell as Element, 'colspan'); column += 1) {
        if (rows > 0) reaching.set(cells.length, { text: again, rows });
        cells.push(column === 0 ? text : again);
      }
    }
    fill();
    lines.push(cells.join('\t'));
  }
  return lines;
}
