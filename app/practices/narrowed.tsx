import { notFound } from 'next/navigation';
import { AskedPaging } from '#components/asked-paging.tsx';
import { Faceted } from '#components/faceted.tsx';
import { HitList } from '#components/hit-list.tsx';
import { selectRows } from '#lib/catalog/facets/table.ts';
import { askedAddress } from '#lib/pages/asked-pages.ts';
import type { Chosen } from '#lib/pages/facet-ids.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { readListPage } from '#lib/pages/paging.ts';
import type { Content } from '#lib/schema/content.ts';
import { sayPracticeCount } from '#lib/words/zh/facets.ts';
import { showFacets } from '../facets.ts';
import { describePractice } from '../search/describe-in-park.ts';
import { showPlain } from '../search/hit-view.ts';
import { allPractices } from './all-practices.ts';

/** The ways to narrow all practices. */
export const practiceFacets = async (content: Content, chosen: Chosen) =>
  showFacets(content, (await allPractices(content)).table, chosen, (others) => askedAddress('/practices', others));

/** The practices that have what was chosen. */
export async function NarrowedPractices({
  content,
  chosen,
  number,
}: {
  content: Content;
  chosen: Chosen;
  number?: string;
}) {
  const { rows, table } = await allPractices(content);
  const page = readListPage(selectRows(table, rows, chosen), '/practices', number);
  if (!page) notFound();
  const hrefOf = (to: number) => askedAddress('/practices', { ...chosen, ...(to > 1 && { page: String(to) }) });
  return (
    <Faceted facets={await practiceFacets(content, chosen)}>
      <h2 className="aloud">筛选出的做法</h2>
      <p>{sayPracticeCount(page.total)}</p>
      <HitList hits={page.entries.map(({ park, practice }) => showPlain(describePractice(content, park, practice)))} />
      <AskedPaging {...page} hrefOf={hrefOf} />
      <script src={kinds.script.address} defer />
    </Faceted>
  );
}
