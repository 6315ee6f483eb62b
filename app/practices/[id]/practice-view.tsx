import type { ReactNode } from 'react';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Page } from '#components/page.tsx';
import { Paging } from '#components/paging.tsx';
import { ParkNames } from '#components/park-names.tsx';
import { PracticeVariants } from '#components/practice-variants.tsx';
import { Prose } from '#components/prose.tsx';
import { ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { practicesOfType } from '#lib/catalog/practices.ts';
import { indicatorsOf } from '#lib/catalog/related.ts';
import { judgeEvidence } from '#lib/compare/practice-evidence.ts';
import { getContent } from '#lib/content/content.ts';
import { renderSections } from '#lib/content/markdown.ts';
import { practisingParks } from '#lib/pages/addresses.ts';
import { parksInDetail, parksInLine } from '#lib/pages/limits.ts';
import { entryAddress, readListPage } from '#lib/pages/paging.ts';
import { sayMarks, sayUnnamedParks } from '#lib/words/zh/practice-counts.ts';
import styles from './page.module.css';

/** A practice type and the page of its list of parks that an address names; null where there is none. */
export function findPracticePage(id: string, number?: string) {
  const { parks, practiceTypes } = getContent();
  const type = practiceTypes.find((one) => one.id === id);
  if (!type) return null;
  const practising = practisingParks(parks, id);
  const list = `/practices/${id}`;
  const page = readListPage(practising, list, number, parksInDetail);
  if (!page) return null;
  const told = new Set(practising);
  const silent = parks.filter((park) => !told.has(park));
  const areNamed = page.number === 1 && parks.length <= parksInLine;
  const named = practising.map((park, index) => ({
    href: `${entryAddress(list, index, parksInDetail)}#${park.slug}`,
    park,
  }));
  return { type, page, silent, named: areNamed ? silent : [], further: areNamed ? named.slice(parksInDetail) : [] };
}

type Found = NonNullable<ReturnType<typeof findPracticePage>>;

/**
 * One practice type with a page of the parks that have it. Its text stands on the first page, and there every other park has
 * its place as a name, so that a link to it arrives: with the way to the page that tells of it, or that its source does not.
 */
export function PracticeView({ type, page, silent, named, further, children }: Found & { children?: ReactNode }) {
  const content = getContent();
  const rows = practicesOfType(content, type.id, [...page.entries, ...named]);
  // Of all parks: a page has eight of them, and what it says of the type is true of the type.
  const marks = practicesOfType(content, type.id).flatMap(({ park, practices }) =>
    practices.map((one) => judgeEvidence(one, park).mark),
  );
  const indicators = indicatorsOf(content, type.id);
  return (
    <Page room="/practices">
      <Breadcrumb steps={[{ label: '做法', href: '/practices' }, { label: type.name }]} />
      <Title text={type.name} deck={type.definition} />
      {page.number === 1 && <ShareLine download="/data/practices.csv" />}
      <div className={styles['head']}>
        {page.number === 1 && (
          <div>
            <Prose sections={renderSections(type.body)} />
          </div>
        )}
        <div className={styles['beside']}>
          {rows.length > 0 && (
            <p>
              {sayMarks(marks)}
              标记说的是报道写到哪一步，不是做法有没有用。
            </p>
          )}
          {indicators.length > 0 && (
            <>
              <h2>这类做法的数</h2>
              <ul>
                {indicators.map(({ id, name }) => (
                  <li key={id}>
                    <a href={`/indicators/${id}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
      <PracticeVariants rows={rows} />
      {silent.length > named.length && <p>{sayUnnamedParks(silent.length)}</p>}
      {further.length > 0 && (
        <p className={styles['further']}>
          后面还有：
          <ParkNames parks={further} />。
        </p>
      )}
      <Paging {...page} />
      {children}
    </Page>
  );
}
