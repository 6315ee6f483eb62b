import { getContent } from '#lib/content/content.ts';
import { sourceTable } from '#lib/publish/case-tables.ts';
import { csvResponse } from '../csv-response.ts';

export const dynamic = 'force-dynamic';

export const GET = () => csvResponse(sourceTable(getContent().parks));
