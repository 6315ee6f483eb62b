import type { ReactNode } from 'react';
import { AskedPaging } from '#components/asked-paging.tsx';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { FacetList, type ShownFacet } from '#components/facet-list.tsx';
import { Faceted } from '#components/faceted.tsx';
import { Page } from '#components/page.tsx';
import { Paging } from '#components/paging.tsx';
import { ParkRows } from '#components/park-rows.tsx';
import { ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { askedAddress } from '#lib/pages/asked-pages.ts';
import type { Chosen } from '#lib/pages/facet-ids.ts';
import type { ListPage } from '#lib/pages/paging.ts';
import type { Park } from '#lib/schema/content.ts';
import { sayParkCount } from '#lib/words/zh/facets.ts';
import { noCases } from '#lib/words/zh/missing.ts';
import { isNarrowed } from '../facets.ts';
import { readFixed } from '../fixed.ts';

type Props = ListPage<Park> & { facets?: ShownFacet[]; chosen?: Chosen; children?: ReactNode };

/** One page of all parks, or of those with what was chosen. */
export function ParkList({ entries, children, facets = [], chosen = {}, ...page }: Props) {
  const { steps, title } = readFixed('parks');
  const hrefOf = (number: number) => askedAddress('/parks', { ...chosen, ...(number > 1 && { page: String(number) }) });
  return (
    <Page room="/parks">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      {page.number === 1 && !isNarrowed(chosen) && <ShareLine download="/data/parks.csv" />}
      <h2 className="aloud">全部园区</h2>
      {isNarrowed(chosen) ? (
        <Faceted facets={facets}>
          <p>{sayParkCount(page.total)}</p>
          <ParkRows parks={entries} />
          <AskedPaging {...page} hrefOf={hrefOf} />
        </Faceted>
      ) : (
        <>
          {page.total === 0 ? <p>{noCases}。</p> : <ParkRows parks={entries} />}
          <Paging {...page} />
          {facets.length > 0 && (
            <Band id="narrow" title="筛选园区" bareOnPaper>
              <FacetList facets={facets} wide />
            </Band>
          )}
        </>
      )}
      {children}
    </Page>
  );
}
