import { getContent } from '#lib/content/content.ts';
import { codeAddress, pictureAddress, posterAddress } from '#lib/pages/picture-address.ts';
import { hasShape } from '#lib/picture/cards.ts';
import type { Card } from '#lib/picture/picture.ts';
import { absoluteUrl, cardAt } from './site.ts';

/** What the share panel of a page needs, from the page's canonical address: `<Share {...shareOf('/parks/loudi')} />`. */
export function shareOf(page: string, card: Card | null = cardAt(page)) {
  const content = getContent();
  if (!card) throw new Error(`there is no page at ${page}`);
  const square = pictureAddress('square', page);
  return {
    url: absoluteUrl(page),
    title: card.title,
    description: card.description,
    square,
    code: codeAddress(page),
    squareUrl: absoluteUrl(square),
    poster: hasShape(content, 'poster', page) ? posterAddress(page) : null,
  };
}
