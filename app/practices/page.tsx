import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { FacetList } from '#components/facet-list.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { PracticeSquares } from '#components/pictures/practice-squares.tsx';
import { PracticeNames } from '#components/practice-names.tsx';
import { Share, ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { practicesAcross } from '#lib/catalog/practices.ts';
import { getContent } from '#lib/content/content.ts';
import { parksInMatrix } from '#lib/pages/limits.ts';
import { firstOf, isNarrowed, narrowedMetadata, readChosen, type SearchParams } from '../facets.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import { NarrowedPractices, practiceFacets } from './narrowed.tsx';
import styles from './page.module.css';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => narrowedMetadata(fixedMetadata('practices'), searchParams);

export default async function PracticesPage({ searchParams }: Props) {
  const parameters = await searchParams;
  const chosen = readChosen(parameters);
  const number = firstOf(parameters['page']);
  const { title, steps, trail } = readFixed('practices');
  const content = getContent();
  if (isNarrowed(chosen))
    return (
      <Page room="/practices">
        <Breadcrumb steps={steps} />
        <Title {...title} />
        <NarrowedPractices content={content} chosen={chosen} {...(number !== '' && { number })} />
      </Page>
    );
  const types = practicesAcross(content);
  const facets = await practiceFacets(content, chosen);
  return (
    <Page room="/practices">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      <ShareLine download="/data/practices.csv" />
      {content.parks.length === 0 && <p>还没有案例。</p>}
      {content.parks.length > 0 && (
        <>
          <div className={styles['squares']}>
            <PracticeSquares parks={content.parks} types={types} />
          </div>
          <Band
            id="names"
            title="各地的叫法"
            intro="点名称看它在园区那一页的说明。有✓的是园区在做的；没有✓的，括号里写明是谁的做法，或者还只是打算。"
          >
            <PracticeNames
              types={practicesAcross(content, content.parks.slice(0, parksInMatrix))}
              parks={content.parks.length}
            />
          </Band>
          {facets.length > 0 && (
            <Band id="narrow" title="筛选全部做法" bareOnPaper>
              <FacetList facets={facets} wide />
            </Band>
          )}
        </>
      )}
      <StructuredData nodes={[trail]} />
      <Band id="share" title="转发本页" bareOnPaper later>
        <Share {...shareOf('/practices')} />
      </Band>
    </Page>
  );
}
