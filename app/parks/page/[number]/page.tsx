import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { listPageAddress, readListPage } from '#lib/pages/paging.ts';
import { readFixed } from '../../../fixed.ts';
import { pageMetadata } from '../../../site.ts';
import { ParkList } from '../../park-list.tsx';

type Props = { params: Promise<{ number: string }> };

async function findPage({ params }: Props) {
  const page = readListPage(getContent().parks, '/parks', (await params).number);
  if (!page) notFound();
  return page;
}

export async function generateMetadata(props: Props) {
  const { number } = await findPage(props);
  const { text, deck } = readFixed('parks').title;
  return pageMetadata(listPageAddress('/parks', number), `${text}，第${number}页`, `${deck}第${number}页。`);
}

export default async function FurtherParksPage(props: Props) {
  return <ParkList {...(await findPage(props))} />;
}
