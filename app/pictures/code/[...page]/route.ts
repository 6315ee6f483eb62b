import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { codeAddress, readCodeAddress } from '#lib/pages/picture-address.ts';
import { hasShape } from '#lib/picture/cards.ts';
import { qrSvg } from '#lib/picture/qr.ts';
import { leave } from '../../../retired.ts';
import { absoluteUrl } from '../../../site.ts';

/** `/pictures/code/<page>.svg`: the QR code of a page's address, for who has the page on another screen or on paper. */
export async function GET(_request: Request, { params }: { params: Promise<{ page: string[] }> }) {
  const page = readCodeAddress((await params).page);
  if (page === null) notFound();
  if (!hasShape(getContent(), 'square', page)) leave(codeAddress(page));
  return new Response(qrSvg(absoluteUrl(page)), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
}
