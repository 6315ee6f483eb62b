import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { pictureAddress, readPictureAddress } from '#lib/pages/picture-address.ts';
import { hasShape } from '#lib/picture/cards.ts';
import { type PicturePlan, planType } from '#lib/picture/plan.ts';
import { findCard } from '../../../find-card.ts';
import { leave } from '../../../retired.ts';
import { absoluteUrl, siteUrl } from '../../../site.ts';

type Props = { params: Promise<{ shape: string; page: string[] }> };

/**
 * `/pictures/<shape>/<page>.png`, made when somebody asks for it and kept by whoever did. The server draws it in a process
 * of its own, and is given what to draw; `next dev` draws here.
 */
export async function GET(_request: Request, { params }: Props) {
  const { shape, page } = await params;
  const named = readPictureAddress(shape, page);
  if (!named) notFound();
  const card = hasShape(getContent(), named.shape, named.page) ? await findCard(named.page) : null;
  if (!card) leave(pictureAddress(named.shape, named.page));
  const plan: PicturePlan = {
    shape: named.shape,
    picture: card.picture,
    host: siteUrl().host,
    address: absoluteUrl(named.page),
  };
  if (process.env['DRAWS_ASIDE']) return Response.json(plan, { headers: { 'content-type': planType } });
  const { drawPicture } = await import('../../draw.tsx');
  return new Response(await drawPicture(plan), { headers: { 'content-type': 'image/png' } });
}
