import { permanentRedirect } from 'next/navigation';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Claims } from '#components/claims.tsx';
import { FactsTable } from '#components/facts-table.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { OwnFigures } from '#components/own-figures.tsx';
import { Page } from '#components/page.tsx';
import { ParkPicker } from '#components/park-picker.tsx';
import { PracticeOverlap } from '#components/practice-overlap.tsx';
import { Quotables } from '#components/quotables.tsx';
import { Share } from '#components/share.tsx';
import { SideBySide } from '#components/side-by-side.tsx';
import { TableTools } from '#components/table-tools.tsx';
import { Title } from '#components/title.tsx';
import { pairsOfSurvey } from '#lib/catalog/pairs.ts';
import { practicesAcross } from '#lib/catalog/practices.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { getContent } from '#lib/content/content.ts';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import { readComparison } from '#lib/pages/comparison-set.ts';
import { listComparisons } from '#lib/pages/comparisons.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { comparisonsBuilt } from '#lib/pages/limits.ts';
import { citedAs } from '../../cited-as.ts';
import { leave } from '../../retired.ts';
import { shareOf } from '../../share.ts';
import { pageMetadata } from '../../site.ts';
import { trailTo } from '../../trail.ts';

type Props = { params: Promise<{ set: string }> };

export const generateStaticParams = () =>
  listComparisons(getContent())
    .slice(0, comparisonsBuilt)
    .map((address) => ({ set: address.slice('/compare/'.length) }));

/** What the address names; a park in it that was renamed leads to the address of today, one that is not there to a form. */
async function readSet({ params }: Props) {
  const { set } = await params;
  const read = readComparison(set, getContent().parks);
  if (read.problems.length > 0) leave(`/compare/${set}`);
  return read;
}

export async function generateMetadata(props: Props) {
  const { parks } = await readSet(props);
  const names = parks.map(({ name }) => name).join('、');
  const address = comparisonAddress(parks.map(({ slug }) => slug));
  const metadata = pageMetadata(
    address,
    `对比：${names}`,
    `${names}的党建数据和做法并排对照：共同的指标逐项写明统计对象、时间和可比性，各自独有的数据和做法另列。`,
  );
  return { ...metadata, other: citedAs(address, names, '并排对照') };
}

export default async function ComparisonPage(props: Props) {
  const content = getContent();
  const { parks, canonical } = await readSet(props);
  const slugs = parks.map(({ slug }) => slug);
  const names = parks.map(({ name }) => name);
  if (!canonical) permanentRedirect(comparisonAddress(slugs));

  const shared = surveyShared(content, parks);
  const [quoted] = shared;
  const without = (slug: string) => (parks.length > 2 ? comparisonAddress(slugs.filter((one) => one !== slug)) : null);
  return (
    <Page room="/compare" wide={kinds.comparison.print === 'sideways'}>
      <Breadcrumb steps={[{ label: '对比', href: '/compare' }, { label: '并排对照' }]} />
      <Title
        text={names.join('、')}
        deck={`这${parks.length}个案例有${shared.length}个共同的指标。每一行先看能不能比，再看数值。`}
      />
      <ParkPicker parks={content.parks} chosen={slugs} />
      <Band id="facts" title="概况" screenOnly>
        <FactsTable parks={parks} without={without} />
      </Band>
      <Band id="shared" title="共同的指标">
        {shared.length === 0 ? (
          <p>这几个来源没有同一个指标的数。</p>
        ) : (
          <>
            <SideBySide parks={parks} shared={shared} />
            <TableTools csv={`${comparisonAddress(slugs)}.csv`} />
          </>
        )}
      </Band>
      {quoted && (
        <Band id="quote" title={`引用${quoted.indicator.name}`}>
          <Quotables survey={quoted} />
        </Band>
      )}
      {parks.length === 2 && shared.length > 0 && (
        <Band id="claims" title="能不能这样写" screenOnly>
          {shared.map((survey) => (
            <Claims
              key={survey.indicator.id}
              caption={survey.indicator.name}
              pairs={pairsOfSurvey(survey).map(({ a, b }) => ({ a, b, timing: survey.indicator.timing }))}
            />
          ))}
        </Band>
      )}
      <Band id="practices" title="做法" screenOnly>
        <PracticeOverlap types={practicesAcross(content, parks)} />
      </Band>
      <Band id="own" title="只有一处有的数据" screenOnly>
        <OwnFigures parks={parks} shared={new Set(shared.map(({ indicator }) => indicator.id))} />
      </Band>
      <StructuredData nodes={[trailTo(['对比', '/compare'], [names.join('、'), comparisonAddress(slugs)])]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf(comparisonAddress(slugs))} />
      </Band>
    </Page>
  );
}
