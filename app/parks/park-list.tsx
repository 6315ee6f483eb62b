import type { ReactNode } from 'react';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import grid from '#components/grid.module.css';
import { Page } from '#components/page.tsx';
import { Paging } from '#components/paging.tsx';
import { ParkCard } from '#components/park-card.tsx';
import { Title } from '#components/title.tsx';
import type { ListPage } from '#lib/pages/paging.ts';
import type { Park } from '#lib/schema/content.ts';
import { readFixed } from '../fixed.ts';

/** One page of all parks. */
export function ParkList({ entries, children, ...page }: ListPage<Park> & { children?: ReactNode }) {
  const { steps, title } = readFixed('parks');
  return (
    <Page room="/parks">
      <Breadcrumb steps={steps} />
      <Title {...title} />
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
