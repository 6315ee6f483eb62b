import { type Table, tableCsv } from '#lib/publish/table.ts';

/** A table as a file to keep. */
export function csvResponse(table: Table, name = table.name): Response {
  return new Response(tableCsv(table), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
    },
  });
}
