import { notFound } from 'next/navigation';
import { Band } from '#components/band.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Share } from '#components/share.tsx';
import { newsOf } from '#lib/catalog/news.ts';
import { getContent } from '#lib/content/content.ts';
import { readListPage } from '#lib/pages/paging.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import { NewsList } from './news-list.tsx';

export const generateMetadata = () => fixedMetadata('news');

export default function NewsPage() {
  const { trail } = readFixed('news');
  const page = readListPage(newsOf(getContent()), '/news');
  if (!page) notFound();
  return (
    <NewsList {...page}>
      <StructuredData nodes={[trail]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/news')} />
      </Band>
    </NewsList>
  );
}
