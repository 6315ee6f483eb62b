import { getContent } from '#lib/content/content.ts';
import { practiceTable } from '#lib/publish/case-tables.ts';
import { absoluteUrl } from '../../site.ts';
import { csvResponse } from '../csv-response.ts';

export const dynamic = 'force-dynamic';

export const GET = () => csvResponse(practiceTable(getContent(), absoluteUrl));
