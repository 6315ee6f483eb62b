import { getContent } from '#lib/content/content.ts';
import { observationTable } from '#lib/publish/observation-table.ts';
import { absoluteUrl } from '../../site.ts';
import { csvResponse } from '../csv-response.ts';

export const dynamic = 'force-static';

export const GET = () => csvResponse(observationTable(getContent().parks, absoluteUrl));
