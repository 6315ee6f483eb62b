import type { ReactNode } from 'react';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Page } from '#components/page.tsx';
import { Paging } from '#components/paging.tsx';
import { ParkRows } from '#components/park-rows.tsx';
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
      <ParkRows parks={entries} />
      <Paging {...page} />
      {children}
    </Page>
  );
}
