import { Band } from '#components/band.tsx';
import { Cite } from '#components/cite.tsx';
import { Contents } from '#components/contents.tsx';
import { Dates } from '#components/dates.tsx';
import { FigureTable } from '#components/figure-table.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Neighbours } from '#components/neighbours.tsx';
import { OrganizationList } from '#components/organization-list.tsx';
import { Page } from '#components/page.tsx';
import { PracticeList } from '#components/practice-list.tsx';
import { Prose } from '#components/prose.tsx';
import { RetiredFigures } from '#components/retired-figures.tsx';
import { Share } from '#components/share.tsx';
import { SourceList } from '#components/source-list.tsx';
import { citePark } from '#lib/cite/citations.ts';
import { deriveNotes } from '#lib/compare/notes.ts';
import { getContent } from '#lib/content/content.ts';
import { renderSections } from '#lib/content/markdown.ts';
import { sourceId, verifyAddress } from '#lib/pages/addresses.ts';
import { parksOnHome } from '#lib/pages/limits.ts';
import { addressOfFigures } from '#lib/pages/text-fragment.ts';
import type { Park } from '#lib/schema/content.ts';
import { evidenceOf } from '#lib/words/zh/evidence.ts';
import { formatPlaceIn } from '#lib/words/zh/source.ts';
import { datesOf } from '../../dates.ts';
import { leave, retiredFigures } from '../../retired.ts';
import { shareOf } from '../../share.ts';
import { absoluteUrl, siteName } from '../../site.ts';
import { parkMetadata } from './metadata.ts';
import { parkNodes } from './nodes.ts';
import { Opening } from './opening.tsx';
import styles from './page.module.css';
import { Standing } from './standing.tsx';

type Props = { params: Promise<{ slug: string }> };

/** The cases that the front page shows are made at build, all others when first asked for. */
export const generateStaticParams = () =>
  getContent()
    .parks.slice(0, parksOnHome)
    .map(({ slug }) => ({ slug }));

function findPark(slug: string) {
  const { parks } = getContent();
  const index = parks.findIndex((park) => park.slug === slug);
  const park = parks[index];
  if (!park) leave(`/parks/${slug}`);
  return { park, previous: parks[index - 1], next: parks[index + 1] };
}

export const generateMetadata = async ({ params }: Props) => parkMetadata(findPark((await params).slug).park);

/** The chapters that every park has after its prose. */
const chapters = [
  { id: 'practices', label: '做法' },
  { id: 'standing', label: '与其他园区' },
  { id: 'figures', label: '全部数据' },
  { id: 'source', label: '来源' },
];

const toNeighbour = (park: Park | undefined) => park && { href: `/parks/${park.slug}`, name: park.name };

export default async function ParkPage({ params }: Props) {
  const { park, previous, next } = findPark((await params).slug);
  const content = getContent();
  const sections = renderSections(park.body);
  const dates = datesOf(park);
  const url = absoluteUrl(`/parks/${park.slug}`);
  return (
    <Page room="/parks">
      <Opening park={park} />
      <div className={styles['columns']}>
        <Contents chapters={[...sections.map(({ id, heading }) => ({ id, label: heading })), ...chapters]} />
        <Prose
          sections={sections}
          placeOf={(place) => formatPlaceIn(park, place)}
          evidenceOf={(links) => evidenceOf(links, park.observationById)}
          hrefOf={(figures) => addressOfFigures(park, figures)}
        />
      </div>
      <Band
        id="practices"
        title="做法"
        intro="来源点了名的做法。类型名通向各园区的同类做法，写明谁来做、面向谁、怎么做。"
      >
        <PracticeList park={park} types={content.practiceTypes} />
      </Band>
      {park.organizations.length > 0 && (
        <Band id="organizations" title="企业与机构" screenOnly>
          <OrganizationList park={park} />
        </Band>
      )}
      <Standing park={park} content={content} />
      <Band
        id="figures"
        screenOnly
        title="全部数据"
        intro="点开一项，是它自己的页面：定义、出处、能和谁比、怎样引用。“园区”指本园区；写着企业名或全市的，不是园区的数。"
      >
        <FigureTable
          park={park}
          derivedOf={(figure) => deriveNotes(figure, park.observationById)}
          hrefOf={(figure) => addressOfFigures(park, [figure])}
        />
        <RetiredFigures figures={retiredFigures(park.slug)} />
      </Band>
      <Band id="source" title="来源">
        <SourceList sources={park.sources} idOf={({ id }) => sourceId(id)} />
        <p className={styles['check']}>
          手里有这篇文章，可以<a href={verifyAddress(park.slug)}>拿它逐项核对这里的数</a>。
        </p>
        <Dates sources={park.sources} {...dates} />
      </Band>
      <Band id="cite" title="引用" screenOnly>
        <Cite
          citations={citePark(
            park,
            { url, updatedOn: dates.changedOn },
            { name: siteName, checkedOn: dates.checkedOn },
          )}
        />
      </Band>
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf(`/parks/${park.slug}`)} />
      </Band>
      <StructuredData nodes={parkNodes(park, dates)} />
      <Neighbours previous={toNeighbour(previous)} next={toNeighbour(next)} />
    </Page>
  );
}
