import { createHash } from 'node:crypto';
import type { Content } from '#lib/schema/content.ts';
import type { Absolute } from './absolute.ts';
import { csvForm, type FormOf, jsonForm, textOf } from './table-text.ts';
import { publishedTables } from './tables/published.ts';
import type { FilledTable } from './tables/table.ts';
import { describeWorkbook, workbookType, writeWorkbook } from './workbook.ts';

/** The site as its files name it. */
export type Publisher = { name: string; url: string };

/** A file as the text of a table, or as bytes that are made at once. */
export type Made = { of: FilledTable; as: FormOf } | (() => Promise<Buffer>);

/** A file below `/data/`, with how it is made. */
export type DataFile = {
  /** Its name, which is also the end of its address. */
  path: string;
  /** The name of the resource. */
  name: string;
  title: string;
  description: string;
  format: 'csv' | 'json' | 'xlsx';
  mediatype: string;
  /** The table that it holds, where its columns are described. */
  table: FilledTable | null;
  made: Made;
};

/** A table as CSV. */
const csvFile = (table: FilledTable): DataFile => ({
  path: `${table.name}.csv`,
  name: table.name,
  title: table.title,
  description: table.description,
  format: 'csv',
  mediatype: 'text/csv',
  table,
  made: { of: table, as: csvForm },
});

/** The observations as JSON: the columns of the CSV, with numbers, lists and nulls as such. */
const jsonFile = (table: FilledTable): DataFile => ({
  path: `${table.name}.json`,
  name: `${table.name}-json`,
  title: `${table.title}（JSON）`,
  description: `与 ${table.name}.csv 相同的行和列：数是 JSON 的数，空的是 null，几项的是数组。`,
  format: 'json',
  mediatype: 'application/json',
  table: null,
  made: { of: table, as: jsonForm },
});

/** The files of some tables: each as CSV, the observations as JSON too. */
export const tableFiles = (tables: readonly FilledTable[]): DataFile[] => [
  ...tables.map(csvFile),
  ...tables.filter(({ name }) => name.startsWith('observations')).map(jsonFile),
];

/**
 * Every data file of the site but the description of them, which holds their digests: what is served and what is
 * described is one.
 */
export function dataFiles(content: Content, absolute: Absolute, publisher: Publisher): DataFile[] {
  return [
    ...tableFiles(publishedTables(content, absolute)),
    {
      path: 'casebook.xlsx',
      name: 'casebook-xlsx',
      title: '工作簿',
      description: '数据、指标、来源、可比性和说明各一张表，Excel 和 WPS 直接打开。',
      format: 'xlsx',
      mediatype: workbookType,
      table: null,
      made: () => writeWorkbook(describeWorkbook(content, absolute, publisher)),
    },
  ];
}

/** So many rows are written before readers of other pages get their turn. */
const rowsInTurn = 300;

/** The bytes of a file, piece by piece. The thread that makes them makes pages too, and serves those in between. */
async function* bytesInTurns(made: Made): AsyncGenerator<Buffer> {
  if (typeof made === 'function') {
    yield await made();
    return;
  }
  let waiting: string[] = [];
  for (const piece of textOf(made.of, made.as)) {
    waiting.push(piece);
    if (waiting.length < rowsInTurn) continue;
    yield Buffer.from(waiting.join(''));
    waiting = [];
    await new Promise(setImmediate);
  }
  yield Buffer.from(waiting.join(''));
}

/** A file as it is served. */
export async function writeFile({ made }: Pick<DataFile, 'made'>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of bytesInTurns(made)) parts.push(part);
  return Buffer.concat(parts);
}

/** How large a file is, and the SHA-256 of its bytes. */
export type Digest = { bytes: number; hash: string };

/** The digest of a file, which is not held meanwhile. */
export async function digestOf({ made }: DataFile): Promise<Digest> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of bytesInTurns(made)) {
    hash.update(part);
    bytes += part.length;
  }
  return { bytes, hash: `sha256:${hash.digest('hex')}` };
}
