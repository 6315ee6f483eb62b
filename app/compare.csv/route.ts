import { getContent } from '#lib/content/content.ts';
import { definitionCsv } from '../csv/definition-csv.ts';
import { allOfIt, surveyIndicator } from '../survey.ts';

export const dynamic = 'force-dynamic';

export function GET() {
  const { parks, indicators } = getContent();
  const coverage = indicators.filter(({ id }) => id === 'org-coverage');
  return definitionCsv(
    coverage.map((indicator) => surveyIndicator(indicator, parks, allOfIt)),
    'compare',
  );
}
