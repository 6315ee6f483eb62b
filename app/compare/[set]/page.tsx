import { permanentRedirect } from 'next/navigation';
import { AddToBrief } from '#components/add-to-brief.tsx';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { EmbedLine } from '#components/embed-line.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { ParkFolds } from '#components/park-folds.tsx';
import { PracticeSquares } from '#components/pictures/practice-squares.tsx';
import { PracticeOverlap } from '#components/practice-overlap.tsx';
import { Share, ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { typesTold } from '#lib/catalog/practices.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { getContent } from '#lib/content/content.ts';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import { comparisonKey } from '#lib/pages/brief.ts';
import { readComparison } from '#lib/pages/comparison-set.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { sayFinding, titleFinding } from '#lib/words/zh/finding.ts';
import { sayTimes } from '#lib/words/zh/times.ts';
import { frameOfParks } from '../../embeds.ts';
import { leave } from '../../retired.ts';
import { shareOf } from '../../share.ts';
import { trailTo } from '../../trail.ts';
import { Picker } from '../picker.tsx';
import { comparisonMetadata } from './metadata.ts';
import { SeveralParks } from './several-parks.tsx';
import { TwoParks } from './two-parks.tsx';

type Props = { params: Promise<{ set: string }> };

/** What the address names; a park in it that was renamed leads to the address of today, one that is not there to a form. */
async function readSet({ params }: Props) {
  const { set } = await params;
  const read = readComparison(set, getContent().parks);
  if (read.problems.length > 0) leave(`/compare/${set}`);
  return read;
}

export const generateMetadata = async (props: Props) => comparisonMetadata((await readSet(props)).parks);

export default async function ComparisonPage(props: Props) {
  const content = getContent();
  const { parks, canonical } = await readSet(props);
  const slugs = parks.map(({ slug }) => slug);
  const names = parks.map(({ name }) => name);
  if (!canonical) permanentRedirect(comparisonAddress(slugs));

  const address = comparisonAddress(slugs);
  const shared = surveyShared(content, parks);
  const times = sayTimes(shared.flatMap(({ rows }) => rows.map(({ figure }) => figure)));
  const types = typesTold(content, parks);
  const isPair = parks.length === 2;
  const without = (slug: string) => (isPair ? null : comparisonAddress(slugs.filter((one) => one !== slug)));
  return (
    <Page room="/compare" wide={kinds.comparison.print === 'sideways'}>
      <Breadcrumb steps={[{ label: '对比', href: '/compare' }, { label: '并排对照' }]} />
      <Title
        text={isPair ? names.join('和｜') : titleFinding(parks.length, shared.length)}
        deck={sayFinding(parks.length, shared)}
      />
      <ShareLine {...(shared.length > 0 && { download: `${address}.csv` })} />
      <Picker content={content} chosen={slugs} />
      {shared.length > 0 &&
        (isPair ? (
          <TwoParks parks={parks} shared={shared} times={times} csv={`${address}.csv`} />
        ) : (
          <SeveralParks parks={parks} shared={shared} times={times} csv={`${address}.csv`} />
        ))}
      <Band id="practices" title="做法" screenOnly later>
        {isPair ? <PracticeOverlap types={types} /> : <PracticeSquares parks={parks} types={types} />}
      </Band>
      <div id="facts">
        <Band id="own" title="各家的情况和独有的数" screenOnly>
          <ParkFolds parks={parks} shared={new Set(shared.map(({ indicator }) => indicator.id))} without={without} />
        </Band>
      </div>
      <StructuredData nodes={[trailTo(['对比', '/compare'], [names.join('、'), address])]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf(address)} />
        <EmbedLine line={frameOfParks(parks)} />
        <AddToBrief items={[comparisonKey(slugs)]} />
      </Band>
    </Page>
  );
}
