import { getContent } from '#lib/content/content.ts';
import { observationRecords, observationTable } from '#lib/publish/observation-table.ts';
import { leave } from '../../../retired.ts';
import { absoluteUrl } from '../../../site.ts';
import { csvResponse } from '../../csv-response.ts';

type Context = { params: Promise<{ file: string }> };

export const dynamic = 'force-static';

/** Made when first asked for: the number of cases has no bound. */
export const generateStaticParams = () => [];

/** The figures of one park: `/data/parks/<slug>.csv` or `/data/parks/<slug>.json`. */
export async function GET(_request: Request, { params }: Context) {
  const { file } = await params;
  const [, slug, ending] = /^([a-z0-9-]+)\.(csv|json)$/.exec(file) ?? [];
  const park = getContent().parks.find((one) => one.slug === slug);
  if (!park) leave(`/data/parks/${file}`);
  if (ending === 'csv') return csvResponse(observationTable([park], absoluteUrl), park.slug);
  return Response.json({ park: park.slug, name: park.name, observations: observationRecords([park], absoluteUrl) });
}
