import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { ReadList, ToldList } from '#components/disclosure-evidence.tsx';
import { DisclosureMatrix } from '#components/disclosure-matrix.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { Paging } from '#components/paging.tsx';
import { Share, ShareLine } from '#components/share.tsx';
import { TableTools } from '#components/table-tools.tsx';
import { Title } from '#components/title.tsx';
import { countParksWith } from '#lib/catalog/catalog.ts';
import { disclosuresOf, isTold } from '#lib/catalog/disclosures.ts';
import { getContent } from '#lib/content/content.ts';
import type { ListPage } from '#lib/pages/paging.ts';
import type { Park } from '#lib/schema/content.ts';
import { readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';

/** One page of parks against all indicators. Only the first is a page to pass on. */
export function DisclosureView({ entries, list, number, pages }: ListPage<Park>) {
  const { title, steps, trail } = readFixed('disclosures');
  const content = getContent();
  const parks = disclosuresOf(content, entries);
  const indicators = content.indicators.map((indicator) => ({
    indicator,
    withValue: countParksWith(content, indicator.id),
  }));
  const isAnythingTold = parks.some(({ cells }) => cells.some(isTold));
  return (
    <Page room="/indicators" wide>
      <Breadcrumb steps={steps} />
      <Title {...title} />
      {number === 1 && <ShareLine download="/data/disclosures.csv" />}
      {parks.length === 0 || indicators.length === 0 ? (
        <p>还没有案例。</p>
      ) : (
        <>
          <DisclosureMatrix parks={parks} indicators={indicators} total={content.parks.length} />
          <Paging list={list} number={number} pages={pages} />
          <TableTools csv="/data/disclosures.csv" />
          {isAnythingTold && (
            <Band id="told" title="说到了，没有数" intro="报道提到这件事，没有给出数。" screenOnly>
              <ToldList parks={parks} />
            </Band>
          )}
          <Band id="read" title="看过哪些文章" intro="没有提到，说的只是这些文章。" screenOnly>
            <ReadList parks={parks} />
          </Band>
        </>
      )}
      {number === 1 && (
        <>
          <StructuredData nodes={[trail]} />
          <Band id="share" title="转发本页" bareOnPaper later>
            <Share {...shareOf('/disclosures')} />
          </Band>
        </>
      )}
    </Page>
  );
}
