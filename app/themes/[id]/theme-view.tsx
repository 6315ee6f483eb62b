import type { ReactNode } from 'react';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { FigureLines } from '#components/figure-lines.tsx';
import { LineGroup } from '#components/line-group.tsx';
import { Page } from '#components/page.tsx';
import { Paging } from '#components/paging.tsx';
import { PracticeLines } from '#components/practice-lines.tsx';
import { ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { countTheme, themeInParks } from '#lib/catalog/themes.ts';
import { getContent } from '#lib/content/content.ts';
import { placeAt } from '#lib/pages/kinds.ts';
import { parksInDetail } from '#lib/pages/limits.ts';
import { readListPage } from '#lib/pages/paging.ts';
import { ofTheme } from '#lib/pages/theme-parks.ts';
import { themeLabel } from '#lib/schema/theme.ts';
import { sayTheme } from '#lib/words/zh/theme.ts';

/** A theme and the page of its list of parks that an address names; null where there is none. */
export function findThemePage(id: string, number?: string) {
  const content = getContent();
  const place = placeAt(content, `/themes/${id}`);
  if (place?.id !== 'theme') return null;
  const theme = place.thing;
  const page = readListPage(ofTheme(content, theme).parks, `/themes/${id}`, number, parksInDetail);
  if (!page) return null;
  const entries = themeInParks(content, theme, page.entries);
  return { theme, page: { ...page, entries }, said: sayTheme(countTheme(content, theme)) };
}

type Found = NonNullable<ReturnType<typeof findThemePage>>;

/** All figures of a theme, park by park, with the practices of the theme. */
export function ThemeView({ theme, page, said, children }: Found & { children?: ReactNode }) {
  return (
    <Page room="/indicators">
      <Breadcrumb steps={[{ label: '主题', href: '/themes' }, { label: themeLabel[theme] }]} />
      <Title
        text={themeLabel[theme]}
        deck={`${said}。数的是谁、属于谁、什么时候，各写在数的后面；口径不同的不能比。`}
      />
      {page.number === 1 && <ShareLine />}
      {page.entries.map(({ park, figures, practices }) => (
        <Band key={park.slug} title={park.name} intro={<a href={`/parks/${park.slug}`}>看这个园区的案例</a>}>
          {figures.length > 0 && <FigureLines park={park} figures={figures} />}
          {practices.length > 0 && (
            <LineGroup>
              <h3>做法</h3>
              <PracticeLines park={park} practices={practices} />
            </LineGroup>
          )}
        </Band>
      ))}
      <Paging {...page} />
      {children}
    </Page>
  );
}
