import writeExcelFile from 'write-excel-file/node';
import { allPairs } from '#lib/catalog/pairs.ts';
import type { Placed } from '#lib/catalog/rows.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import { inWorkbook } from '#lib/pages/limits.ts';
import type { Content } from '#lib/schema/content.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { sayReason } from '#lib/words/zh/reason.ts';
import { verdictLabel } from '#lib/words/zh/verdict.ts';
import { sourceTable } from './case-tables.ts';
import { indicatorTable } from './indicator-table.ts';
import { type Absolute, observationTable } from './observation-table.ts';
import { makeSheet, tableSheet, type WorkbookSheet } from './sheet.ts';
import { fixZipTimes } from './zip-times.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function verdictSheet(pairs: ReturnType<typeof allPairs>['pairs'], absolute: Absolute): WorkbookSheet {
  const side = ({ park, figure }: Placed) => [park.name, figure.subject, formatValue(figure)];
  const rows = pairs.map(({ indicator, a, b, comparison: { verdict, reasons } }) => [
    indicator.name,
    verdictLabel[verdict],
    ...side(a),
    ...side(b),
    reasons.map(sayReason).join('；'),
    absolute(figureAddress(a.figure)),
    absolute(figureAddress(b.figure)),
    verdict,
  ]);
  const header = [
    '指标',
    '可比性',
    '甲：园区',
    '甲：对象',
    '甲：数值',
    '乙：园区',
    '乙：对象',
    '乙：数值',
    '理由',
    '甲：地址',
    '乙：地址',
    '可比性代码',
  ];
  return makeSheet('可比性', header, rows, { stickyColumnsCount: 2 });
}

type Left = { figures: number; sources: number; pairs: number };

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
      ['可比性代码', '给程序用，不会改：comparable 可以比，caution 谨慎比较，not-comparable 不能直接比。'],
      ...whole(left.figures, '数据', '行，全部数据在网站的observations.csv里。'),
      ...whole(left.sources, '来源', '行，全部来源在网站的sources.csv里。'),
      ...whole(left.pairs, '可比性', '对，可在网站的比较页查看。'),
      ...fields.map(({ label, meaning }) => [`数据表的“${label}”`, meaning]),
    ],
  );
}

/** As many parks as are needed for so many rows of figures. */
function firstParks(parks: Content['parks'], rows: number): Content['parks'] {
  const first: Content['parks'] = [];
  let count = 0;
  for (const park of parks) {
    if (count >= rows) break;
    first.push(park);
    count += park.observations.length;
  }
  return first;
}

/** The sheets 数据, 指标, 来源, 可比性 and 说明, with headers that stay in view; what is left out is said in 说明. */
export function describeWorkbook(
  content: Content,
  absolute: Absolute,
  site: { name: string; url: string },
  { rows, pairs: most } = inWorkbook,
): WorkbookSheet[] {
  const figures = content.parks.reduce((sum, park) => sum + park.observations.length, 0);
  const observations = observationTable(firstParks(content.parks, rows), absolute);
  const sources = sourceTable(content.parks);
  const { pairs, left } = allPairs(content, most);
  return [
    tableSheet({ ...observations, rows: observations.rows.slice(0, rows) }, 3),
    tableSheet(indicatorTable(content.indicators, absolute), 2),
    tableSheet({ ...sources, rows: sources.rows.slice(0, rows) }, 2),
    verdictSheet(pairs, absolute),
    noteSheet(observations.fields, site, {
      figures: Math.max(0, figures - rows),
      sources: Math.max(0, sources.rows.length - rows),
      pairs: left,
    }),
  ];
}

/** The workbook as an .xlsx file; the same content makes the same bytes. */
export async function writeWorkbook(sheets: WorkbookSheet[]): Promise<Buffer> {
  return fixZipTimes(await writeExcelFile(sheets, { fontSize: 11 }).toBuffer());
}
