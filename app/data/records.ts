import { figureAddress } from '#lib/content/addresses.ts';
import { getContent } from '#lib/content/content.ts';
import { type FigureRecord, toRecord } from '#lib/format/record.ts';
import { formatSource } from '#lib/format/source.ts';
import { absoluteUrl } from '../site.ts';

/** Every figure of every park as a row of the data files. */
export function allRecords(): FigureRecord[] {
  return getContent().parks.flatMap((park) =>
    park.observations.map((observation) => {
      const source = park.sourceById.get(observation.source);
      if (!source) throw new Error(`unknown source ${observation.source} passed the check`);
      return toRecord(observation, park.name, formatSource(source), absoluteUrl(figureAddress(observation)));
    }),
  );
}
