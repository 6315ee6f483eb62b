import type { ReactNode } from 'react';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Page } from '#components/page.tsx';
import { Paging } from '#components/paging.tsx';
import { PracticeVariants } from '#components/practice-variants.tsx';
import { Prose } from '#components/prose.tsx';
import { Title } from '#components/title.tsx';
import { practicesOfType } from '#lib/catalog/practices.ts';
import { getContent } from '#lib/content/content.ts';
import { renderSections } from '#lib/content/markdown.ts';
import { practisingParks } from '#lib/pages/addresses.ts';
import { readListPage } from '#lib/pages/paging.ts';
import styles from './page.module.css';

/** A practice type and the page of its list of parks that an address names; null where there is none. */
export function findPracticePage(id: string, number?: string) {
  const { parks, practiceTypes } = getContent();
  const type = practiceTypes.find((one) => one.id === id);
  if (!type) return null;
  const page = readListPage(practisingParks(parks, id), `/practices/${id}`, number);
  return page && { type, page, silent: parks.length - page.total };
}

type Found = NonNullable<ReturnType<typeof findPracticePage>>;

/** One practice type with a page of the parks that have it; its text stands on the first page. */
export function PracticeView({ type, page, silent, children }: Found & { children?: ReactNode }) {
  return (
    <Page room="/practices">
      <Breadcrumb steps={[{ label: '做法', href: '/practices' }, { label: type.name }]} />
      <Title text={type.name} deck={type.definition} />
      {page.number === 1 && (
        <div className={styles['text']}>
          <Prose sections={renderSections(type.body)} />
        </div>
      )}
      <PracticeVariants rows={practicesOfType(getContent(), type.id, page.entries)} />
      {silent > 0 && page.pages > 1 && <p>另有{silent}个园区的来源没有提到这类做法，不等于园区没有做。</p>}
      <Paging {...page} />
      {children}
    </Page>
  );
}
