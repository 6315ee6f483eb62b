import { ImageResponse } from 'next/og';
import { legiblePicture } from '#lib/picture/glyphs.ts';
import { shapes } from '#lib/picture/picture.ts';
import type { PicturePlan } from '#lib/picture/plan.ts';
import { qrDataUrl } from '#lib/picture/qr.ts';
import { CardPicture } from './card.tsx';
import { getFonts } from './fonts.ts';
import { PosterPicture } from './poster.tsx';
import { SquarePicture } from './square.tsx';

function compose({ shape, picture, host, address }: PicturePlan) {
  if (shape === 'card') return <CardPicture picture={picture} host={host} />;
  if (shape === 'square') return <SquarePicture picture={picture} host={host} />;
  return <PosterPicture picture={picture} qr={qrDataUrl(address)} host={host} />;
}

/** A picture as PNG. */
export async function drawPicture(plan: PicturePlan): Promise<ArrayBuffer> {
  const { fonts, glyphs } = getFonts();
  const legible = { ...plan, picture: legiblePicture(plan.picture, glyphs) };
  return new ImageResponse(compose(legible), { ...shapes[plan.shape], fonts }).arrayBuffer();
}
