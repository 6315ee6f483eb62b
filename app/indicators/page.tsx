import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { IndicatorIndex } from '#components/indicator-index.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { Share } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { countParksWith } from '#lib/catalog/catalog.ts';
import { getContent } from '#lib/content/content.ts';
import { shareOf } from '../share.ts';
import { pageMetadata } from '../site.ts';
import { trailTo } from '../trail.ts';

const summary = '几个园区都可能有的数，先讲清定义，再看各家数值。每个指标都写明数值取决于什么。';

export const metadata = pageMetadata('/indicators', '指标', summary);

export default function IndicatorsPage() {
  const content = getContent();
  return (
    <Page room="/indicators">
      <Breadcrumb steps={[{ label: '首页', href: '/' }, { label: '指标' }]} />
      <Title text="指标" deck={summary} />
      <IndicatorIndex indicators={content.indicators} parksWith={(id) => countParksWith(content, id)} />
      <StructuredData nodes={[trailTo(['首页', '/'], ['指标', '/indicators'])]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/indicators')} />
      </Band>
    </Page>
  );
}
