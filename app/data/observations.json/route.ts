import { getContent } from '#lib/content/content.ts';
import { observationRecords } from '#lib/publish/observation-table.ts';
import { absoluteUrl } from '../../site.ts';

export const dynamic = 'force-static';

export const GET = () => Response.json({ observations: observationRecords(getContent().parks, absoluteUrl) });
