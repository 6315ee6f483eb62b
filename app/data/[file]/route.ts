import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { countVolumes, volumeOf } from '#lib/pages/volumes.ts';
import { observationRecords, observationTable } from '#lib/publish/observation-table.ts';
import { absoluteUrl } from '../../site.ts';
import { csvResponse } from '../csv-response.ts';

type Context = { params: Promise<{ file: string }> };

/** The further volumes of the observations: `/data/observations-2.csv`, `/data/observations-2.json`. */
export async function GET(_request: Request, { params }: Context) {
  const [, name = '', number, ending] = /^(observations-([1-9]\d*))\.(csv|json)$/.exec((await params).file) ?? [];
  const { parks } = getContent();
  const volume = Number(number);
  if (!(volume >= 2 && volume <= countVolumes(parks.length))) notFound();
  const ofVolume = volumeOf(parks, volume);
  if (ending === 'csv') return csvResponse(observationTable(ofVolume, absoluteUrl), name);
  return Response.json({ observations: observationRecords(ofVolume, absoluteUrl) });
}
