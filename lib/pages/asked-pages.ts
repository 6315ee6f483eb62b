import { alone, page } from './page-kind.ts';

/** The parameters of a search, in the order of its canonical address. */
export const searchParameters = ['q', 'kind'] as const;

/** Pages that answer what somebody asks: there is no end of their addresses, so nobody indexes them. */
export const askedPages = {
  search: {
    ...page,
    ...alone('/search'),
    name: '搜索',
    route: '/search',
    query: searchParameters,
    indexed: false,
    inSitemap: false,
    kept: 'asked',
    pictures: [],
    jsonLd: [],
    ids: ['main'],
    samples: () => ['/search', '/search?q=%E8%A6%86%E7%9B%96%E7%8E%87', '/search?q=%E8%BF%91%E7%99%BE'],
  },
} as const;

/**
 * The address of a search.
 *
 * @example searchAddress({ q: '覆盖率', kind: 'figure' }) // '/search?q=%E8%A6%86…&kind=figure'
 */
export function searchAddress(asked: Partial<Record<(typeof searchParameters)[number], string>>): string {
  const query = new URLSearchParams();
  for (const name of searchParameters) if (asked[name]) query.set(name, asked[name]);
  return query.size === 0 ? askedPages.search.address : `${askedPages.search.address}?${query}`;
}
