import { getContent } from '#lib/content/content.ts';
import { indicatorTable } from '#lib/publish/indicator-table.ts';
import { absoluteUrl } from '../../site.ts';
import { csvResponse } from '../csv-response.ts';

export const dynamic = 'force-static';

export const GET = () => csvResponse(indicatorTable(getContent().indicators, absoluteUrl));
