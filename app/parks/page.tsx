import { notFound } from 'next/navigation';
import { Band } from '#components/band.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Share } from '#components/share.tsx';
import { selectRows } from '#lib/catalog/facets/table.ts';
import { getContent } from '#lib/content/content.ts';
import { askedAddress } from '#lib/pages/asked-pages.ts';
import { readListPage } from '#lib/pages/paging.ts';
import { firstOf, isNarrowed, narrowedMetadata, readChosen, type SearchParams, showFacets } from '../facets.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import { parkFacets } from './park-facets.ts';
import { ParkList } from './park-list.tsx';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => narrowedMetadata(fixedMetadata('parks'), searchParams);

export default async function ParksPage({ searchParams }: Props) {
  const { trail } = readFixed('parks');
  const parameters = await searchParams;
  const chosen = readChosen(parameters);
  const content = getContent();
  const table = await parkFacets(content);
  const number = isNarrowed(chosen) ? firstOf(parameters['page']) || undefined : undefined;
  const page = readListPage(selectRows(table, content.parks, chosen), '/parks', number);
  if (!page) notFound();
  const facets = showFacets(content, table, chosen, (others) => askedAddress('/parks', others));
  return (
    <ParkList {...page} facets={facets} chosen={chosen}>
      <StructuredData nodes={[trail]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/parks')} />
      </Band>
    </ParkList>
  );
}
