import { getContent } from '#lib/content/content.ts';
import { describePackage, publishedTables } from '#lib/publish/datapackage.ts';
import { absoluteUrl, siteName, siteSummary } from '../../site.ts';

export const dynamic = 'force-static';

export function GET() {
  const site = { name: siteName, summary: siteSummary, url: absoluteUrl('/') };
  return Response.json(describePackage(publishedTables(getContent(), absoluteUrl), site));
}
