import { getContent } from '#lib/content/content.ts';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import { readComparison } from '#lib/pages/comparison-set.ts';
import { comparisonEmbed } from '#lib/publish/comparison-embed.ts';
import { embedOfParks } from '../../../embeds.ts';
import { absoluteUrl } from '../../../site.ts';
import { embedResponse, leadTo, noEmbed } from '../../respond.ts';

type Props = { params: Promise<{ set: string }> };

export async function GET(_request: Request, { params }: Props) {
  const { set } = await params;
  const { parks, problems, canonical } = readComparison(set, getContent().parks);
  if (problems.length > 0) return noEmbed(`/compare/${set}`);
  if (!canonical) return leadTo(`/embed${comparisonAddress(parks.map(({ slug }) => slug))}`);
  return embedResponse(comparisonEmbed(embedOfParks(parks), absoluteUrl));
}
