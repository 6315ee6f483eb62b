import { notFound } from 'next/navigation';
import { Band } from '#components/band.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Share } from '#components/share.tsx';
import { getContent } from '#lib/content/content.ts';
import { readListPage } from '#lib/pages/paging.ts';
import { shareOf } from '../share.ts';
import { pageMetadata } from '../site.ts';
import { trailTo } from '../trail.ts';
import { ParkList, parksSummary } from './park-list.tsx';

export const metadata = pageMetadata('/parks', '园区案例', parksSummary);

export default function ParksPage() {
  const page = readListPage(getContent().parks, '/parks');
  if (!page) notFound();
  return (
    <ParkList {...page}>
      <StructuredData nodes={[trailTo(['首页', '/'], ['园区', '/parks'])]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/parks')} />
      </Band>
    </ParkList>
  );
}
