import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { askedPages } from '#lib/pages/asked-pages.ts';
import { listPageAddress, readListPage } from '#lib/pages/paging.ts';
import { pageMetadata } from '../../../site.ts';
import { showFigures } from '../../figure-list.tsx';
import { chosenFigures } from '../../read-figures.ts';

const { address, name } = askedPages.figures;

type Props = { params: Promise<{ number: string }> };

async function findPage({ params }: Props) {
  const page = readListPage(await chosenFigures(getContent(), {}), address, (await params).number);
  if (!page) notFound();
  return page;
}

export async function generateMetadata(props: Props) {
  const { number } = await findPage(props);
  return pageMetadata(
    listPageAddress(address, number),
    `${name}，第${number}页`,
    `各园区案例里的全部数，第${number}页。`,
  );
}

export default async function FurtherFiguresPage(props: Props) {
  return showFigures({ chosen: {}, ...(await findPage(props)) });
}
