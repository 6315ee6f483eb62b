import { createHash } from 'node:crypto';
import type { CellObject, Row } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { findExpressions } from '#lib/drafting/find-expressions.ts';
import { headerCell, textCell } from '#lib/publish/sheet.ts';
import { fixZipTimes } from '#lib/publish/zip-times.ts';
import type { Content } from '#lib/schema/content.ts';
import { fold } from '../sources/fold.ts';
import { type TextTable, tablesOf } from './case-tables.ts';
import { choiceTable } from './choices.ts';
import { offerChoices } from './lists-in-cells.ts';
import { articleSheet, noteSheet, openColumn } from './sheets.ts';

/** What a workbook was made of: read back into another text, it would undo what was done since. */
export const digestOfCase = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const noteTable = (slug: string, text: string): TextTable => ({
  sheet: noteSheet,
  header: ['项目', '内容'],
  rows: [
    ['园区', slug],
    ['案例文件', digestOfCase(text)],
    ['怎么改', '改“内容”和各列的字；“行”“字段”两列和这一页不要动。改完保存，运行 npm run workbook -- --in 这个文件'],
    ['添一行', '在要放的地方插入一行，“行”留空，编号自己取'],
    ['删一行', '整行删去'],
    ['可以选的', '点格子右边的箭头，从“可选值”里选；选了以后编号后面的名称可以留着'],
    ['几项写在一格', '用逗号隔开：figures、paragraphs 等。带花括号的照样式改：{ city: 宁乡市 }'],
    ['待定', '涂了黄色的是程序猜的；定下来，把“待定”一列清空'],
  ],
});

/** The private copy beside what was taken from it: every number of a paragraph is a figure, to be decided, or none. */
function articleTable(
  paragraphs: readonly string[],
  figures: readonly { paragraph: number | null; printed: string }[],
): TextTable {
  const rows = paragraphs.map((text, index) => {
    const own = figures.filter(({ paragraph }) => paragraph === index + 1).map(({ printed }) => fold(printed));
    const numbers = findExpressions(text, index + 1).map(({ printed, doubt }) => {
      const words = fold(printed);
      const isTaken = own.some((one) => one.includes(words) || words.includes(one));
      return `${printed} ${isTaken ? '已收' : doubt === null ? '待定' : '不是数据'}`;
    });
    return [String(index + 1), text, numbers.join('\n')];
  });
  return { sheet: articleSheet, header: ['段落', '原文', '找到的数'], rows };
}

const widths = (header: readonly string[], rows: readonly string[][]) =>
  header.map((label, column) => ({
    width: Math.min(
      48,
      Math.max(
        8,
        ...[label, ...rows.slice(0, 60).map((row) => row[column] ?? '')].map((text) => text.length * 1.6 + 2),
      ),
    ),
  }));

/** Text stays text in every cell, the empty ones too, so that 1/2 and 2023-07 are not taken for dates. */
function toSheet({ sheet, header, rows }: TextTable) {
  const open = header.indexOf(openColumn);
  const write = (row: readonly string[]): Row =>
    row.map((text): CellObject => {
      const isOpen = open >= 0 && (row[open] ?? '') !== '';
      const cell = textCell(text);
      return { ...cell, format: '@', ...(isOpen ? { backgroundColor: '#FFF2CC' } : {}) };
    });
  return {
    sheet,
    data: [header.map(headerCell), ...rows.map(write)],
    columns: widths(header, rows),
    stickyRowsCount: 1,
    stickyColumnsCount: Math.min(2, header.length - 1),
  };
}

/**
 * A case or a draft as one workbook.
 *
 * @param text of its file
 * @param article the paragraphs of the private copy, where there is one
 */
export async function makeWorkbook(
  slug: string,
  text: string,
  content: Content,
  article: readonly string[] | null,
): Promise<Buffer> {
  const figures = content.parks.find((park) => park.slug === slug)?.observations ?? [];
  const [first, ...others] = tablesOf(text);
  const choices = choiceTable(content);
  const tables = [
    ...(first ? [first] : []),
    ...(article === null ? [] : [articleTable(article, figures)]),
    ...others,
    choices,
    noteTable(slug, text),
  ];
  return fixZipTimes(
    await writeExcelFile(tables.map(toSheet), { fontSize: 11, features: [offerChoices(tables, choices)] }).toBuffer(),
  );
}
