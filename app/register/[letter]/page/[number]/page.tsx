import { listPageAddress } from '#lib/pages/paging.ts';
import { letterAddress } from '#lib/pages/register.ts';
import { pageMetadata } from '../../../../site.ts';
import { headOfLetter, letterPage } from '../../letter-page.tsx';

type Props = { params: Promise<{ letter: string; number: string }> };

export async function generateMetadata({ params }: Props) {
  const { letter, number } = await params;
  const { title: list, about } = await headOfLetter(letter);
  const title = `${list}，第${number}页`;
  return pageMetadata(listPageAddress(letterAddress(letter, false), Number(number)), title, `${title}。${about}`);
}

export default async function FurtherRegisterPage({ params }: Props) {
  const { letter, number } = await params;
  return letterPage({ step: letter, number });
}
