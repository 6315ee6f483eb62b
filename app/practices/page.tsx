import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { PracticeMatrix } from '#components/practice-matrix.tsx';
import { Share } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { practicesAcross } from '#lib/catalog/practices.ts';
import { getContent } from '#lib/content/content.ts';
import { parksInMatrix } from '#lib/pages/limits.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';

export const metadata = fixedMetadata('practices');

export default function PracticesPage() {
  const { title, steps, trail } = readFixed('practices');
  const content = getContent();
  const shown = content.parks.slice(0, parksInMatrix);
  return (
    <Page room="/practices">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      <PracticeMatrix parks={content.parks} types={practicesAcross(content, shown)} />
      <StructuredData nodes={[trail]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/practices')} />
      </Band>
    </Page>
  );
}
