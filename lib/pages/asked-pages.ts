import { type Chosen, facetIds } from './facet-ids.ts';
import { alone, page } from './page-kind.ts';

/** What somebody asks of a list: words to search for, and values to narrow it by. */
export type Asked = Chosen & { q?: string; page?: string };

/** The parameters of what is asked, in the order of canonical addresses. */
const askedParameters = ['q', ...facetIds, 'page'] as const;

/** Pages that answer what somebody asks: there is no end of their addresses, so nobody indexes them. */
export const askedPages = {
  search: {
    ...page,
    ...alone('/search'),
    name: '搜索',
    route: '/search',
    query: ['q', ...facetIds],
    indexed: false,
    inSitemap: false,
    kept: 'asked',
    pictures: [],
    jsonLd: [],
    ids: ['main', 'facets'],
    samples: () => ['/search', '/search?q=%E8%A6%86%E7%9B%96%E7%8E%87', '/search?q=%E8%BF%91%E7%99%BE'],
  },
} as const;

/**
 * The canonical address of what is asked of a page; without a question that of the page itself.
 *
 * @example askedAddress('/search', { kind: 'figures', q: '覆盖率' }) // '/search?q=%E8%A6%86…&kind=figures'
 */
export function askedAddress(address: string, asked: Asked): string {
  const query = new URLSearchParams();
  for (const name of askedParameters) if (asked[name]) query.set(name, asked[name]);
  return query.size === 0 ? address : `${address}?${query}`;
}
