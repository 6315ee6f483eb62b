import { getContent } from '#lib/content/content.ts';
import { comparisonAddress, embedAddress } from '#lib/pages/addresses.ts';
import { readComparison } from '#lib/pages/comparison-set.ts';
import { comparisonEmbed } from '#lib/publish/comparison-embed.ts';
import { embedOfParks } from '../../../embeds.ts';
import { moveOf } from '../../../retired.ts';
import { absoluteUrl } from '../../../site.ts';
import { embedResponse, noEmbed } from '../../respond.ts';

type Props = { params: Promise<{ set: string }> };

export async function GET(_request: Request, { params }: Props) {
  const { set } = await params;
  const { parks, problems, canonical } = readComparison(set, getContent().parks);
  if (problems.length > 0) return noEmbed(embedAddress(moveOf(`/compare/${set}`)?.to ?? ''));
  if (!canonical) return noEmbed(embedAddress(comparisonAddress(parks.map(({ slug }) => slug))));
  return embedResponse(comparisonEmbed(embedOfParks(parks), absoluteUrl));
}
