import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { allOfIt, surveyIndicator } from '../../../survey.ts';
import { definitionCsv } from '../../definition-csv.ts';

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { parks, indicators } = getContent();
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) notFound();
  return definitionCsv([surveyIndicator(indicator, parks, allOfIt)], id);
}
