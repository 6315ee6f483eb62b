import { getContent } from '#lib/content/content.ts';
import { placeAt } from '#lib/pages/kinds.ts';
import { cardOf } from '#lib/picture/cards.ts';
import type { Card } from '#lib/picture/picture.ts';
import { readRegister } from './register/read-register.ts';

/** The card of the page at an address; that of a letter waits for the register, which is made in turns. */
export async function findCard(page: string): Promise<Card | null> {
  const content = getContent();
  const isLetter = placeAt(content, page)?.id === 'registerLetter';
  return cardOf(content, page, isLetter ? await readRegister(content) : null);
}
