import { AskedPaging } from '#components/asked-paging.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Faceted } from '#components/faceted.tsx';
import { HitList } from '#components/hit-list.tsx';
import lineOfWays from '#components/line-of-ways.module.css';
import { Page } from '#components/page.tsx';
import { PageAddress } from '#components/page-address.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { askedAddress, askedPages } from '#lib/pages/asked-pages.ts';
import type { Chosen } from '#lib/pages/facet-ids.ts';
import { fixedPages } from '#lib/pages/fixed-pages.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { rowsInTable } from '#lib/pages/limits.ts';
import { type ListPage, listPageAddress } from '#lib/pages/paging.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { figuresDeck, sayFigureCount, sayTooMany } from '#lib/words/zh/facets.ts';
import { isStaticCopy } from '../copy.ts';
import { isNarrowed, showFacets } from '../facets.ts';
import { describeFigure } from '../search/describe-in-park.ts';
import { showPlain } from '../search/hit-view.ts';
import { shareOf } from '../share.ts';
import { allFigures, parkOf } from './read-figures.ts';

const { address, name } = askedPages.figures;

/** The files that have the rows of a list, where there are any and a table has room for them. */
const files = [
  { label: '下载CSV', file: askedPages.figuresCsv },
  { label: '下载JSON', file: askedPages.figuresJson },
];

/** The address of a page of the list: a path where nothing was chosen. */
const pageAddress = (chosen: Chosen, number: number) =>
  Object.keys(chosen).length === 0
    ? listPageAddress(address, number)
    : askedAddress(address, { ...chosen, ...(number > 1 && { page: String(number) }) });

/** One page of all figures, or of those with what was chosen. */
export async function showFigures({
  chosen,
  entries,
  number,
  pages,
  total,
}: { chosen: Chosen } & ListPage<Observation>) {
  const content = getContent();
  const { table } = await allFigures(content);
  const facets = showFacets(content, table, chosen, (others) => askedAddress(address, others));
  // A copy without a server gathers nothing, and its lists lead to paths.
  const isCopy = isStaticCopy();
  const hits = entries.map((figure) => {
    const { item, ...hit } = showPlain(describeFigure(parkOf(content, figure), figure));
    return { ...hit, ...(item !== undefined && !isCopy && { item }) };
  });
  return (
    <Page>
      <Breadcrumb steps={[{ label: '首页', href: '/' }, { label: name }]} />
      <Title text={name} deck={figuresDeck} />
      <p className={lineOfWays['line']}>
        <span>{sayFigureCount(total, isNarrowed(chosen))}</span>{' '}
        {total > rowsInTable && (
          <>
            <span>{sayTooMany}</span> <a href={fixedPages.data.address}>分卷下载全部</a>
          </>
        )}
        {total > 0 &&
          total <= rowsInTable &&
          files.map(({ label, file }) => (
            <a key={file.address} href={askedAddress(file.address, chosen)} rel="nofollow">
              {label}
            </a>
          ))}
      </p>
      <Faceted facets={facets}>
        <h2 className="aloud">{name}</h2>
        <HitList hits={hits} />
        <AskedPaging number={number} pages={pages} hrefOf={(to) => pageAddress(chosen, to)} />
      </Faceted>
      {number === 1 && !isNarrowed(chosen) ? (
        <PageAddress {...shareOf(address)} />
      ) : (
        <script src={kinds.script.address} defer />
      )}
    </Page>
  );
}
