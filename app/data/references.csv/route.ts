import { getContent } from '#lib/content/content.ts';
import { referenceTable } from '#lib/publish/reference-table.ts';
import { absoluteUrl } from '../../site.ts';
import { csvResponse } from '../csv-response.ts';

export const dynamic = 'force-dynamic';

export const GET = () => csvResponse(referenceTable(getContent().references, absoluteUrl));
