import type { Park } from '#lib/schema/content.ts';
import { type Theme, themes } from '#lib/schema/theme.ts';
import { parksInDetail } from './limits.ts';
import { further, type PageKind, page } from './page-kind.ts';
import { furtherPages, readListPage } from './paging.ts';
import { ofTheme } from './theme-parks.ts';

const themeAddress = (theme: Theme) => `/themes/${theme}`;
const isTheme = (id: string | undefined): id is Theme => themes.some((one) => one === id);

export const theme: PageKind<Theme> = {
  ...page,
  name: '一个主题的数据和做法',
  address: '/themes/:id',
  route: '/themes/[id]',
  list: () => themes.map(themeAddress),
  find: (_, { id }) => (isTheme(id) ? id : undefined),
  samples: () => themes.slice(1, 2).map(themeAddress),
};

export const themeFurther: PageKind<Park[]> = {
  ...further,
  name: '一个主题的后续页',
  address: '/themes/:id/page/:number',
  route: '/themes/[id]/page/[number]',
  list: (content) =>
    themes.flatMap((one) => furtherPages(themeAddress(one), ofTheme(content, one).parks.length, parksInDetail)),
  find: (content, { id, number }) =>
    isTheme(id)
      ? readListPage(ofTheme(content, id).parks, themeAddress(id), number, parksInDetail)?.entries
      : undefined,
  samples: (content) => themeFurther.list(content).slice(0, 1),
};
