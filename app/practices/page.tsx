import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { mostColumns, PracticeMatrix } from '#components/practice-matrix.tsx';
import { Share } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { practicesAcross } from '#lib/catalog/practices.ts';
import { getContent } from '#lib/content/content.ts';
import { shareOf } from '../share.ts';
import { pageMetadata } from '../site.ts';
import { trailTo } from '../trail.ts';

const summary = '同一类做法，各园区叫法不同、办法也不同。横着看一类做法谁在做，竖着看一个园区做了什么。';

export const metadata = pageMetadata('/practices', '做法类型', summary);

export default function PracticesPage() {
  const content = getContent();
  return (
    <Page room="/practices">
      <Breadcrumb steps={[{ label: '首页', href: '/' }, { label: '做法' }]} />
      <Title text="做法类型" deck={summary} />
      <PracticeMatrix parks={content.parks} types={practicesAcross(content, content.parks.slice(0, mostColumns))} />
      <StructuredData nodes={[trailTo(['首页', '/'], ['做法', '/practices'])]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/practices')} />
      </Band>
    </Page>
  );
}
