import { tableRecords } from '#lib/publish/tables/table.ts';
import { narrowedTable } from '../figures/narrowed-table.ts';

export const dynamic = 'force-dynamic';

/** The same as JSON, as `/data/observations.json` has it. */
export const GET = async (request: Request) =>
  Response.json({ observations: [...tableRecords(await narrowedTable(request))] });
