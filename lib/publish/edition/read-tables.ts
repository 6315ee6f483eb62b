import { unpackArchive } from './archive.ts';
import { parseCsv } from './parse-csv.ts';

/** A table of an edition: its rows by the cells of its key, each with its cells by column. */
export type EditionTable = { name: string; columns: string[]; rowByKey: Map<string, Record<string, string>> };

type Described = { resources: { name: string; path: string; format: string; schema?: { primaryKey: string[] } }[] };

/** An address of the site as its path: where the site stands may be another from one edition to the next. */
const toPath = (cell: string, site: string | null) =>
  site !== null && cell.startsWith(site) ? `/${cell.slice(site.length).replace(/^\//, '')}` : cell;

function readTable(text: string, name: string, key: readonly string[], site: string | null): EditionTable {
  const [columns = [], ...rows] = parseCsv(text);
  const records = rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, toPath(row[index] ?? '', site)])),
  );
  return {
    name,
    columns,
    rowByKey: new Map(records.map((one) => [key.map((part) => one[part] ?? '').join(' '), one])),
  };
}

/**
 * The tables in the archive of an edition, whatever columns they had when it was made; further volumes are one table with
 * the first.
 *
 * @param site the public base of the addresses in it, which are read as paths
 */
export function readTables(archive: Uint8Array, site: string | null): EditionTable[] {
  const textByPath = new Map(
    unpackArchive(archive).map(({ path, bytes }) => [
      path,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    ]),
  );
  const { resources } = JSON.parse(textByPath.get('datapackage.json') ?? '{"resources":[]}') as Described;
  const tables = new Map<string, EditionTable>();
  for (const { name, path, format, schema } of resources) {
    if (format !== 'csv' || schema === undefined) continue;
    const table = readTable(textByPath.get(path) ?? '', name.replace(/-\d+$/, ''), schema.primaryKey, site);
    const first = tables.get(table.name);
    if (first === undefined) tables.set(table.name, table);
    else for (const [key, row] of table.rowByKey) first.rowByKey.set(key, row);
  }
  return [...tables.values()];
}
