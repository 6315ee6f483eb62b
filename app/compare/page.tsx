import { notFound } from 'next/navigation';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { DefinitionTable } from '#components/definition-table.tsx';
import { Denominators } from '#components/denominators.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { ParkPicker } from '#components/park-picker.tsx';
import { PlainList } from '#components/plain-list.tsx';
import { Quotables } from '#components/quotables.tsx';
import { Share } from '#components/share.tsx';
import { SurveyChart } from '#components/survey-chart.tsx';
import { TableTools } from '#components/table-tools.tsx';
import { Title } from '#components/title.tsx';
import { VerdictMatrix } from '#components/verdict-matrix.tsx';
import { pairsOfSurvey } from '#lib/catalog/pairs.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { denominatorsOf } from '#lib/catalog/yardstick.ts';
import { getContent } from '#lib/content/content.ts';
import { deriveNeeds } from '#lib/words/zh/needs.ts';
import { formatSurvey } from '#lib/words/zh/survey.ts';
import { denominatorsIntro } from '#lib/words/zh/yardstick.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';

export const metadata = fixedMetadata('compare');

/** The definition of the table and the warning that go with every copy of it. */
const caveat = '各来源的统计对象、分母、范围和时间不完全相同；只在同一组内比较，不能跨组排序。';

export default function ComparePage() {
  const { title, steps, trail } = readFixed('compare');
  const content = getContent();
  const indicator = content.indicators.find(({ id }) => id === 'org-coverage');
  if (!indicator) notFound();
  const survey = surveyIndicator(content, indicator);
  const denominators = denominatorsOf(content, indicator.id);
  const rows = survey.bands.flatMap((band) => band.rows);
  return (
    <Page room="/compare">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      <div id="choose">
        <ParkPicker parks={content.parks} />
      </div>
      <Band id="chart" title="各园区的党组织覆盖率" intro={formatSurvey(survey)}>
        <SurveyChart survey={survey} caveat={caveat} />
      </Band>
      <Band id="definitions" title="口径对照表">
        <DefinitionTable caption={caveat} rows={rows} />
        <TableTools csv="/compare.csv" />
      </Band>
      {denominators && (
        <Band id="denominators" title="分母换了，数就换了" intro={denominatorsIntro} screenOnly>
          <Denominators denominators={denominators} />
        </Band>
      )}
      <Band id="quote" title="引用这些数">
        <Quotables survey={survey} />
      </Band>
      <Band id="verdicts" title="两两能不能比">
        <VerdictMatrix caption="每一对比率的可比性和全部理由" pairs={pairsOfSurvey(survey)} />
      </Band>
      <Band id="needs" title="要怎样才能比" intro="今后的报道如果做到下面几条，这些比率就能直接放在一起。">
        <PlainList lines={deriveNeeds(survey.reasons.map(({ reason }) => reason))} />
      </Band>
      <StructuredData nodes={[trail]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/compare')} />
      </Band>
    </Page>
  );
}
