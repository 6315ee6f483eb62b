import { tableCsv } from '#lib/publish/tables/table.ts';
import { csvFile } from '../data/file-response.ts';
import { narrowedTable } from '../figures/narrowed-table.ts';

export const dynamic = 'force-dynamic';

/** The figures that a query narrows to, in the columns of `/data/observations.csv`. */
export const GET = async (request: Request) => csvFile(tableCsv(await narrowedTable(request)), 'figures');
