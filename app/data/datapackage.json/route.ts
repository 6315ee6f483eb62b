import { getContent } from '#lib/content/content.ts';
import { describePackage, publishedTables } from '#lib/publish/datapackage.ts';
import { absoluteUrl, siteName, siteSummary } from '../../site.ts';

export const dynamic = 'force-static';

export function GET() {
  const site = { name: siteName, summary: siteSummary, url: absoluteUrl('/') };
  const content = getContent();
  // The columns are described, not the rows.
  const parks = content.parks.map((park) => ({ ...park, observations: [], practices: [], sources: [] }));
  return Response.json(describePackage(publishedTables({ ...content, parks }, absoluteUrl), site));
}
