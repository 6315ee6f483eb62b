import { getContent } from '#lib/content/content.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { parkBySlug } from '#lib/pages/indexes.ts';
import { figureEmbed } from '#lib/publish/figure-embed.ts';
import { embedOf } from '../../../embeds.ts';
import { absoluteUrl } from '../../../site.ts';
import { embedResponse, noEmbed } from '../../respond.ts';

type Props = { params: Promise<{ slug: string; id: string }> };

export async function GET(_request: Request, { params }: Props) {
  const { slug, id } = await params;
  const park = parkBySlug(getContent().parks).get(slug);
  const figure = park?.observationById.get(id);
  if (park && figure) return embedResponse(figureEmbed(embedOf(park, figure), absoluteUrl));
  return noEmbed(figurePageAddress({ park: slug, id }));
}
