import { notFound } from 'next/navigation';
import { ImageResponse } from 'next/og';
import { getContent } from '#lib/content/content.ts';
import { pictureAddress, readPictureAddress } from '#lib/pages/picture-address.ts';
import { cardOf, hasShape } from '#lib/picture/cards.ts';
import { legiblePicture } from '#lib/picture/glyphs.ts';
import { type Picture, type Shape, shapes } from '#lib/picture/picture.ts';
import { qrDataUrl } from '#lib/picture/qr.ts';
import { leave } from '../../../retired.ts';
import { absoluteUrl, siteUrl } from '../../../site.ts';
import { CardPicture } from '../../card.tsx';
import { getFonts } from '../../fonts.ts';
import { PosterPicture } from '../../poster.tsx';
import { SquarePicture } from '../../square.tsx';

type Props = { params: Promise<{ shape: string; page: string[] }> };

function compose(shape: Shape, picture: Picture, page: string) {
  if (shape === 'card') return <CardPicture picture={picture} host={siteUrl().host} />;
  if (shape === 'square') return <SquarePicture picture={picture} host={siteUrl().host} />;
  return <PosterPicture picture={picture} qr={qrDataUrl(absoluteUrl(page))} host={siteUrl().host} />;
}

/** `/pictures/<shape>/<page>.png`, made when somebody asks for it and kept by whoever did. */
export async function GET(_request: Request, { params }: Props) {
  const { shape, page } = await params;
  const named = readPictureAddress(shape, page);
  if (!named) notFound();
  const card = hasShape(getContent(), named.shape, named.page) ? cardOf(getContent(), named.page) : null;
  if (!card) leave(pictureAddress(named.shape, named.page));
  const { fonts, glyphs } = getFonts();
  return new ImageResponse(compose(named.shape, legiblePicture(card.picture, glyphs), named.page), {
    ...shapes[named.shape],
    fonts,
    headers: { 'Cache-Control': 'public, max-age=86400, stale-while-revalidate=604800' },
  });
}
