import writeExcelFile from 'write-excel-file/node';
import { allPairs } from '#lib/catalog/pairs.ts';
import { pairsOfIndicator, rowsInWorkbook } from '#lib/pages/limits.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Absolute } from './absolute.ts';
import { makeSheet, tableSheet, type WorkbookSheet } from './sheet.ts';
import { indicatorTable } from './tables/indicators.ts';
import { observationColumns, observationRows, observationTable } from './tables/observations.ts';
import { sourceRows, sourceTable } from './tables/sources.ts';
import { fillTable, type Table } from './tables/table.ts';
import { verdictTable } from './tables/verdicts.ts';
import { fixZipTimes } from './zip-times.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Of the pairs, what a person reads; programs read verdicts.csv. */
const verdictColumns = [
  'indicatorName',
  'verdict',
  ...['parkNameA', 'subjectA', 'figureA', 'statusA'],
  ...['parkNameB', 'subjectB', 'figureB', 'statusB'],
  ...['reasons', 'urlA', 'urlB'],
];

type Left = { figures: number; sources: number; indicators: string[] };

function noteSheet(
  fields: { label: string; meaning: string }[],
  site: { name: string; url: string },
  left: Left,
): WorkbookSheet {
  const whole = (count: number, what: string, where: string) =>
    count === 0 ? [] : [[`未收入的${what}`, `还有${count}${where}`]];
  return makeSheet(
    '说明',
    ['项目', '内容'],
    [
      ['这是什么', `${site.name}的数据。每一行数据都写明数的是谁、属于谁、什么时候、印在哪里。`],
      ['网址', site.url],
      ['性质', '不是任何党组织、政府部门或园区的官方出版物。引用时请先注明原始文章，再注明由本站整理。'],
      [
        '怎么比',
        '先看“可比性”一表。不能直接比的不能放在一起排名；谨慎比较的要连同理由一起写；可以比只表示数法相同，不保证数值属实。',
      ],
      [
        '数值的精度',
        '“数值”一列是数字，按原文印出的小数位显示；原文怎样印，看“原文写法”。带约、余、以上等限定词的不是确数。',
      ],
      ['可比性的范围', '只列不同园区之间的同一指标，两个一对；同一园区前后的数是变化，不成对。'],
      ...whole(left.figures, '数据', '行，全部数据在网站的observations.csv里。'),
      ...whole(left.sources, '来源', '行，全部来源在网站的sources.csv里。'),
      ...(left.indicators.length === 0
        ? []
        : [['未收入的可比性', `${left.indicators.join('、')}：配对太多，请看网站的groups.csv和指标页。`]]),
      ...fields.map(({ label, meaning }) => [`数据表的“${label}”`, meaning]),
    ],
  );
}

/** The sheets 数据, 指标, 来源, 可比性 and 说明, with headers that stay in view; what is left out is said in 说明. */
export function describeWorkbook(
  content: Content,
  absolute: Absolute,
  site: { name: string; url: string },
  { rows: most, pairs: mostPairs }: { rows: number; pairs: number } = { rows: rowsInWorkbook, pairs: pairsOfIndicator },
): WorkbookSheet[] {
  const { pairs, left } = allPairs(content, mostPairs);
  const sources = sourceRows(content);
  const figures = content.parks.reduce((sum, { observations }) => sum + observations.length, 0);
  const fill = <Row>(table: Table<Row>, rows: () => Iterable<Row>) => fillTable(table, rows, absolute);
  const frozen = { stickyColumnsCount: 2 };
  return [
    tableSheet(
      fill(observationTable, () => observationRows(content)),
      { stickyColumnsCount: 3, most },
    ),
    tableSheet(
      fill(indicatorTable, () => content.indicators),
      frozen,
    ),
    tableSheet(
      fill(sourceTable, () => sources),
      { ...frozen, most },
    ),
    tableSheet(
      fill(verdictTable, () => pairs),
      { ...frozen, only: verdictColumns },
    ),
    noteSheet(observationColumns, site, {
      figures: Math.max(0, figures - most),
      sources: Math.max(0, sources.length - most),
      indicators: left.map(({ indicator }) => indicator.name),
    }),
  ];
}

/** The workbook as an .xlsx file; the same content makes the same bytes. */
export async function writeWorkbook(sheets: WorkbookSheet[]): Promise<Buffer> {
  return fixZipTimes(await writeExcelFile(sheets, { fontSize: 11 }).toBuffer());
}
