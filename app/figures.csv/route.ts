import { csvPieces, writeFile } from '#lib/publish/data-files.ts';
import { fileResponse } from '../data/file-response.ts';
import { narrowedTable } from '../figures/narrowed-table.ts';

export const dynamic = 'force-dynamic';

/** The figures that a query narrows to, in the columns of `/data/observations.csv`. */
export async function GET(request: Request) {
  const table = await narrowedTable(request);
  const bytes = await writeFile({ pieces: () => csvPieces(table) });
  return fileResponse({ format: 'csv', mediatype: 'text/csv', path: 'figures.csv' }, bytes);
}
