import type { ReactNode } from 'react';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import grid from '#components/grid.module.css';
import { Page } from '#components/page.tsx';
import { Paging } from '#components/paging.tsx';
import { ParkCard } from '#components/park-card.tsx';
import { Title } from '#components/title.tsx';
import type { ListPage } from '#lib/pages/paging.ts';
import type { Park } from '#lib/schema/content.ts';

export const parksSummary = '每个园区一份案例：先说做法，再列数据，每个数字都注明统计对象、时间和出处。';

/** One page of all parks. */
export function ParkList({ entries, children, ...page }: ListPage<Park> & { children?: ReactNode }) {
  return (
    <Page room="/parks">
      <Breadcrumb steps={[{ label: '首页', href: '/' }, { label: '园区' }]} />
      <Title text="园区案例" deck={parksSummary} />
      <h2 className="aloud">全部园区</h2>
      <div className={grid['cards']}>
        {entries.map((park) => (
          <ParkCard key={park.slug} park={park} />
        ))}
      </div>
      <Paging {...page} />
      {children}
    </Page>
  );
}
