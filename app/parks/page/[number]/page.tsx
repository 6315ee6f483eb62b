import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { listPageAddress, readListPage } from '#lib/pages/paging.ts';
import { pageMetadata } from '../../../site.ts';
import { ParkList, parksSummary } from '../../park-list.tsx';

type Props = { params: Promise<{ number: string }> };

/** Made when first asked for. */
export const generateStaticParams = () => [];

async function findPage({ params }: Props) {
  const page = readListPage(getContent().parks, '/parks', (await params).number);
  if (!page) notFound();
  return page;
}

export async function generateMetadata(props: Props) {
  const { number } = await findPage(props);
  return pageMetadata(listPageAddress('/parks', number), `园区案例，第${number}页`, parksSummary);
}

export default async function FurtherParksPage(props: Props) {
  return <ParkList {...(await findPage(props))} />;
}
