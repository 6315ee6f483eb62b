import { notFound } from 'next/navigation';
import { newsOf } from '#lib/catalog/news.ts';
import { getContent } from '#lib/content/content.ts';
import { listPageAddress, readListPage } from '#lib/pages/paging.ts';
import { readFixed } from '../../../fixed.ts';
import { pageMetadata } from '../../../site.ts';
import { NewsList } from '../../news-list.tsx';

type Props = { params: Promise<{ number: string }> };

async function findPage({ params }: Props) {
  const page = readListPage(newsOf(getContent()), '/news', (await params).number);
  if (!page) notFound();
  return page;
}

export async function generateMetadata(props: Props) {
  const { number } = await findPage(props);
  const { text, deck } = readFixed('news').title;
  return pageMetadata(listPageAddress('/news', number), `${text}，第${number}页`, `${deck}第${number}页。`);
}

export default async function FurtherNewsPage(props: Props) {
  return <NewsList {...(await findPage(props))} />;
}
