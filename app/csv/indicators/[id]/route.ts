import { allOfIt, surveyIndicator } from '#lib/catalog/survey.ts';
import { getContent } from '#lib/content/content.ts';
import { definitionCsv } from '#lib/publish/definition-csv.ts';
import { csvFile } from '../../../data/file-response.ts';
import { leave } from '../../../retired.ts';
import { absoluteUrl } from '../../../site.ts';

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const content = getContent();
  const indicator = content.indicators.find((one) => one.id === id);
  if (!indicator) leave(`/indicators/${id}.csv`);
  return csvFile(definitionCsv([surveyIndicator(content, indicator, { most: allOfIt })], absoluteUrl), id);
}
