import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import grid from '#components/grid.module.css';
import { Page } from '#components/page.tsx';
import { ParkCard } from '#components/park-card.tsx';
import { Share } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { shareOf } from '../share.ts';
import { pageMetadata } from '../site.ts';

const summary = '每个园区一份案例：先说做法，再列数据，每个数字都注明统计对象、时间和出处。';

export const metadata = pageMetadata('/parks', '园区案例', summary);

export default function ParksPage() {
  const { parks } = getContent();
  return (
    <Page room="/parks">
      <Breadcrumb steps={[{ label: '首页', href: '/' }, { label: '园区' }]} />
      <Title text="园区案例" deck={summary} />
      <h2 className="aloud">全部园区</h2>
      <div className={grid['cards']}>
        {parks.map((park) => (
          <ParkCard key={park.slug} park={park} />
        ))}
      </div>
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/parks')} />
      </Band>
    </Page>
  );
}
