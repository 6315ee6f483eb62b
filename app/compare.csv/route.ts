import { allOfIt, surveyIndicator } from '#lib/catalog/survey.ts';
import { getContent } from '#lib/content/content.ts';
import { definitionCsv } from '#lib/publish/definition-csv.ts';
import { csvFile } from '../data/file-response.ts';
import { absoluteUrl } from '../site.ts';

export const dynamic = 'force-dynamic';

export function GET() {
  const content = getContent();
  const coverage = content.indicators.filter(({ id }) => id === 'org-coverage');
  return csvFile(
    definitionCsv(
      coverage.map((indicator) => surveyIndicator(content, indicator, { most: allOfIt })),
      absoluteUrl,
    ),
    'compare',
  );
}
