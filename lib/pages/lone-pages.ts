import { alone, type PageKind, page } from './page-kind.ts';

const brief: PageKind<true> = {
  ...page,
  ...alone('/brief'),
  find: () => true,
  name: '材料',
  route: '/brief',
  query: ['add', 'q'],
  values: 'list',
  indexed: false,
  inSitemap: false,
  kept: 'never',
  jsonLd: [],
  ids: ['main', 'add', 'share'],
};

const english: PageKind<true> = {
  ...page,
  list: (content) => (content.english.length > 0 ? ['/en'] : []),
  find: (content) => content.english.length > 0 || undefined,
  samples: (content) => (content.english.length > 0 ? ['/en'] : []),
  address: '/en',
  name: '首页（英文）',
  route: '/en',
  pictures: ['card'],
  jsonLd: [],
  ids: ['main'],
};

/** Pages of which there is one, and which are no room of the site. */
export const lonePages = { brief, english };
