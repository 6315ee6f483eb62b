import { notFound } from 'next/navigation';
import { deriveSharedIndicator } from '#lib/compare/side-by-side.ts';
import { readComparison } from '#lib/content/comparison.ts';
import { getContent } from '#lib/content/content.ts';
import { allOfIt, surveyIndicator } from '../../../survey.ts';
import { definitionCsv } from '../../definition-csv.ts';

export async function GET(_request: Request, { params }: { params: Promise<{ set: string }> }) {
  const { set } = await params;
  const content = getContent();
  const { parks, problems, canonical } = readComparison(set, content.parks);
  if (problems.length > 0 || !canonical) notFound();
  const figures = parks.flatMap(({ observations }) => observations);
  const shared = content.indicators.filter((indicator) => deriveSharedIndicator(indicator, figures) !== null);
  return definitionCsv(
    shared.map((indicator) => surveyIndicator(indicator, parks, allOfIt)),
    parks.map(({ slug }) => slug).join('-'),
  );
}
