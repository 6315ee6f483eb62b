import { jsonPieces, writeFile } from '#lib/publish/data-files.ts';
import { fileResponse } from '../data/file-response.ts';
import { narrowedTable } from '../figures/narrowed-table.ts';

export const dynamic = 'force-dynamic';

/** The same as JSON, as `/data/observations.json` has it. */
export async function GET(request: Request) {
  const table = await narrowedTable(request);
  const bytes = await writeFile({ pieces: () => jsonPieces(table) });
  return fileResponse({ format: 'json', mediatype: 'application/json', path: 'figures.json' }, bytes);
}
