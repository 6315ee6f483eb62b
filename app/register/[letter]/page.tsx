import { letterAddress } from '#lib/pages/register.ts';
import { pageMetadata } from '../../site.ts';
import { LetterPage, titleOfLetter } from './letter-page.tsx';

type Props = { params: Promise<{ letter: string }> };

export async function generateMetadata({ params }: Props) {
  const { letter } = await params;
  const title = await titleOfLetter(letter);
  return pageMetadata(letterAddress(letter, false), title, `${title}。`);
}

export default async function RegisterLetterPage({ params }: Props) {
  return <LetterPage step={(await params).letter} />;
}
