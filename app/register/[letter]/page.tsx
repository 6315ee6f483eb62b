import { letterAddress } from '#lib/pages/register.ts';
import { pageMetadata } from '../../site.ts';
import { headOfLetter, letterPage } from './letter-page.tsx';

type Props = { params: Promise<{ letter: string }> };

export async function generateMetadata({ params }: Props) {
  const { letter } = await params;
  const { title, about } = await headOfLetter(letter);
  return pageMetadata(letterAddress(letter, false), title, `${title}。${about}`);
}

export default async function RegisterLetterPage({ params }: Props) {
  return letterPage({ step: (await params).letter });
}
