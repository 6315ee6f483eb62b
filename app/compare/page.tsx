import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { GroupBars } from '#components/group-bars.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { ParkPairs } from '#components/park-pairs.tsx';
import { Timeline } from '#components/pictures/timeline.tsx';
import { ReadOn } from '#components/read-on.tsx';
import { Share, ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { pairParks } from '#lib/catalog/park-pairs.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { groupsTogether } from '#lib/catalog/together.ts';
import { getContent } from '#lib/content/content.ts';
import { deckOfCompare } from '#lib/pages/fixed-pages.ts';
import { groupsToChoose, pairsToChoose } from '#lib/pages/limits.ts';
import type { Content } from '#lib/schema/content.ts';
import { sayFinding, sayPairs } from '#lib/words/zh/finding.ts';
import { sayTimes } from '#lib/words/zh/times.ts';
import { limitOfChoice } from '../copy.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import { judgeSurveys } from '../surveys.ts';
import { Picker } from './picker.tsx';

const deckOf = (content: Content) => deckOfCompare(content, limitOfChoice(content) === null);

export const metadata = fixedMetadata('compare', deckOf);

/** What the comparison of coverage rates became when its reading moved to the indicator's page: places that were published. */
const readings = [
  { id: 'definitions', label: '口径对照表：每个数指的是谁' },
  { id: 'denominators', label: '分母换了，数就换了' },
  { id: 'quote', label: '可以照印的句子' },
  { id: 'needs', label: '要怎样才能比' },
];

export default async function ComparePage() {
  const { title, steps, trail } = readFixed('compare', deckOf);
  const content = getContent();
  await judgeSurveys(content);
  const { parks, indicators } = content;
  const rate = indicators.find(({ id }) => id === 'org-coverage');
  const shared = surveyShared(content, parks);
  const groups = groupsTogether(shared, groupsToChoose);
  const { note, say } = sayTimes(groups.flatMap(({ band }) => band.rows.map(({ figure }) => figure)));
  const pairs = pairParks(content, pairsToChoose);
  return (
    <Page room="/compare">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      <ShareLine />
      <div id="choose">{parks.length > 1 && <Picker content={content} />}</div>
      {groups.length > 0 && (
        <Band id="chart" title="哪些数能放在一起看" intro={sayFinding(parks.length, shared)}>
          <GroupBars groups={groups} sayTime={say} />
          {note && <small>{note}</small>}
        </Band>
      )}
      {pairs.length > 0 && (
        <Band id="verdicts" title="两个两个地比" intro={sayPairs(pairs.length, parks.length)} later>
          <ParkPairs pairs={pairs} />
        </Band>
      )}
      {parks.length > 1 && (
        <Band id="times" title="为什么不排名次">
          <Timeline parks={parks} />
        </Band>
      )}
      {rate && parks.length > 1 && (
        <Band title={`${rate.name}怎么读`}>
          <ReadOn page={`/indicators/${rate.id}`} places={readings} />
        </Band>
      )}
      <StructuredData nodes={[trail]} />
      <Band id="share" title="转发本页" bareOnPaper later>
        <Share {...shareOf('/compare')} />
      </Band>
    </Page>
  );
}
