import { letterAddress } from '#lib/pages/register.ts';
import { findCard } from '../../find-card.ts';
import { pageMetadata } from '../../site.ts';
import { headOfLetter, letterPage } from './letter-page.tsx';

type Props = { params: Promise<{ letter: string }> };

export async function generateMetadata({ params }: Props) {
  const { letter } = await params;
  const { title, about } = await headOfLetter(letter);
  const address = letterAddress(letter, false);
  return pageMetadata(address, title, `${title}。${about}`, undefined, undefined, await findCard(address));
}

export default async function RegisterLetterPage({ params }: Props) {
  return letterPage({ step: (await params).letter });
}
