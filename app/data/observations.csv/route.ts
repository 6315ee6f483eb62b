import { getContent } from '#lib/content/content.ts';
import { volumeOf } from '#lib/pages/volumes.ts';
import { observationTable } from '#lib/publish/observation-table.ts';
import { absoluteUrl } from '../../site.ts';
import { csvResponse } from '../csv-response.ts';

export const dynamic = 'force-dynamic';

export const GET = () => csvResponse(observationTable(volumeOf(getContent().parks, 1), absoluteUrl));
