import { getContent } from '#lib/content/content.ts';
import { observationRows, observationTable } from '#lib/publish/tables/observations.ts';
import { fillTable, tableCsv, tableRecords } from '#lib/publish/tables/table.ts';
import { leave } from '../../../retired.ts';
import { absoluteUrl } from '../../../site.ts';
import { csvFile } from '../../file-response.ts';

type Context = { params: Promise<{ file: string }> };

export const dynamic = 'force-dynamic';

/** The figures of one park: `/data/parks/<slug>.csv` or `/data/parks/<slug>.json`. */
export async function GET(_request: Request, { params }: Context) {
  const { file } = await params;
  const [, slug, ending] = /^([a-z0-9-]+)\.(csv|json)$/.exec(file) ?? [];
  const content = getContent();
  const park = content.parks.find((one) => one.slug === slug);
  if (!park) leave(`/data/parks/${file}`);
  const table = fillTable(observationTable, () => observationRows(content, [park]), absoluteUrl);
  if (ending === 'csv') return csvFile(tableCsv(table), park.slug);
  return Response.json({ park: park.slug, name: park.name, observations: [...tableRecords(table)] });
}
