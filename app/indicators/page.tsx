import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { IndicatorIndex } from '#components/indicator-index.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { Share, ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { getContent } from '#lib/content/content.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import { judgeSurveys } from '../surveys.ts';

export const metadata = fixedMetadata('indicators');

export default async function IndicatorsPage() {
  const { title, steps, trail } = readFixed('indicators');
  const content = getContent();
  await judgeSurveys(content);
  return (
    <Page room="/indicators">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      <ShareLine download="/data/indicators.csv" />
      <IndicatorIndex surveys={content.indicators.map((indicator) => surveyIndicator(content, indicator))} />
      <p>
        哪些指标有的园区没有数，见<a href="/disclosures">披露情况</a>。
      </p>
      <StructuredData nodes={[trail]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/indicators')} />
      </Band>
    </Page>
  );
}
