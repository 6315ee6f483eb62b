import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { getContent } from '#lib/content/content.ts';
import { readComparison } from '#lib/pages/comparison-set.ts';
import { definitionCsv } from '#lib/publish/definition-csv.ts';
import { csvFile } from '../../../data/file-response.ts';
import { leave } from '../../../retired.ts';
import { absoluteUrl } from '../../../site.ts';

export async function GET(_request: Request, { params }: { params: Promise<{ set: string }> }) {
  const { set } = await params;
  const content = getContent();
  const { parks, problems, canonical } = readComparison(set, content.parks);
  if (problems.length > 0 || !canonical) leave(`/compare/${set}.csv`);
  return csvFile(definitionCsv(surveyShared(content, parks), absoluteUrl), parks.map(({ slug }) => slug).join('-'));
}
