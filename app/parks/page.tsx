import { notFound } from 'next/navigation';
import { Band } from '#components/band.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Share } from '#components/share.tsx';
import { getContent } from '#lib/content/content.ts';
import { readListPage } from '#lib/pages/paging.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import { ParkList } from './park-list.tsx';

export const metadata = fixedMetadata('parks');

export default function ParksPage() {
  const { trail } = readFixed('parks');
  const page = readListPage(getContent().parks, '/parks');
  if (!page) notFound();
  return (
    <ParkList {...page}>
      <StructuredData nodes={[trail]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/parks')} />
      </Band>
    </ParkList>
  );
}
