import { getContent } from '#lib/content/content.ts';
import { volumeOf } from '#lib/pages/volumes.ts';
import { observationRecords } from '#lib/publish/observation-table.ts';
import { absoluteUrl } from '../../site.ts';

export const dynamic = 'force-dynamic';

export const GET = () =>
  Response.json({ observations: observationRecords(volumeOf(getContent().parks, 1), absoluteUrl) });
