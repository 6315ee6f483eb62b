import { type Table, tableCsv } from '#lib/publish/table.ts';

/** CSV as a file to keep. */
export function csvFile(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
    },
  });
}

/** A table as a file to keep. */
export const csvResponse = (table: Table, name = table.name): Response => csvFile(tableCsv(table), name);
