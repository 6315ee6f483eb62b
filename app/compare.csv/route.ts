import { getContent } from '#lib/content/content.ts';
import { definitionCsv } from '../csv/definition-csv.ts';
import { surveyIndicator } from '../survey.ts';

export const dynamic = 'force-static';

export function GET() {
  const { parks, indicators } = getContent();
  const coverage = indicators.filter(({ id }) => id === 'org-coverage');
  return definitionCsv(
    coverage.map((indicator) => surveyIndicator(indicator, parks)),
    'compare',
  );
}
