import type { Content } from '#lib/schema/content.ts';
import { type Chosen, facetIds, hitGroups, narrowingFacets } from './facet-ids.ts';
import { inRegister, parksInOneFile } from './limits.ts';
import { alone, file, page } from './page-kind.ts';
import { countPages, furtherPages } from './paging.ts';
import type { Params } from './pattern.ts';
import { letterAddress, registerSteps } from './register.ts';

/** What somebody asks of a list: words to search for, and values to narrow it by. */
export type Asked = Chosen & { q?: string; page?: string };

/** The parameters of what is asked, in the order of canonical addresses. */
const askedParameters = ['q', ...facetIds, 'page'] as const;

const countFigures = ({ parks }: Content) => parks.reduce((sum, { observations }) => sum + observations.length, 0);

/** Whether all lines of the register stand on one page. */
export const isRegisterWhole = ({ parks }: Pick<Content, 'parks'>) => parks.length <= inRegister.parks;

/** Whether a copy without a server can search: all entries in one file that a reader may fetch. */
export const isInOneFile = ({ parks }: Pick<Content, 'parks'>) => parks.length <= parksInOneFile;

/** A file that the search of a copy asks, where all entries are in such files. */
const copyIndex = (address: string, name: string) => ({
  ...file,
  ...alone(address),
  list: (content: Content) => (isInOneFile(content) ? [address] : []),
  find: (content: Content) => isInOneFile(content) || undefined,
  samples: (content: Content) => (isInOneFile(content) ? [address] : []),
  name,
  route: address,
  crossOrigin: false,
});

/** Pages that answer what somebody asks: there is no end of their addresses, so nobody indexes the answers. */
export const askedPages = {
  search: {
    ...page,
    ...alone('/search'),
    name: '搜索',
    route: '/search',
    query: ['q', ...facetIds],
    indexed: false,
    inSitemap: false,
    pictures: [],
    jsonLd: [],
    ids: ['main', 'facets', ...hitGroups, ...registerSteps],
    samples: () => ['/search', '/search?q=%E8%A6%86%E7%9B%96%E7%8E%87', '/search?q=%E8%BF%91%E7%99%BE'],
  },
  figures: {
    ...page,
    ...alone('/figures'),
    name: '全部数',
    route: '/figures',
    query: [...narrowingFacets, 'page'],
    inSitemap: false,
    pictures: [],
    jsonLd: [],
    ids: ['main', 'facets'],
    samples: () => ['/figures', '/figures?theme=organization&status=reported'],
  },
  figuresFurther: {
    ...page,
    name: '全部数的后续页',
    address: '/figures/page/:number',
    route: '/figures/page/[number]',
    list: (content: Content) => furtherPages('/figures', countFigures(content)),
    find: (content: Content, { number = '' }: Params) =>
      /^[1-9]\d*$/.test(number) && Number(number) > 1 && Number(number) <= countPages(countFigures(content))
        ? Number(number)
        : undefined,
    inSitemap: false,
    pictures: [],
    jsonLd: [],
    ids: ['main', 'facets'],
    samples: (content: Content) => furtherPages('/figures', countFigures(content)).slice(0, 1),
  },
  registerLetter: {
    ...page,
    name: '索引的一个字母',
    address: '/register/:letter',
    route: '/register/[letter]',
    list: (content: Content) =>
      isRegisterWhole(content) ? [] : registerSteps.map((step) => letterAddress(step, false)),
    find: (content: Content, { letter = '' }: Params) =>
      isRegisterWhole(content) ? undefined : registerSteps.find((step) => step === letter),
    inSitemap: false,
    pictures: [],
    jsonLd: [],
    ids: ['main'],
    samples: (content: Content) => (isRegisterWhole(content) ? [] : [letterAddress('d', false)]),
  },
  registerFurther: {
    ...page,
    name: '索引一个字母的后续页',
    address: '/register/:letter/page/:number',
    route: '/register/[letter]/page/[number]',
    // How many there are only the Pinyin of all names tells; the first page of a letter leads to them.
    list: () => [],
    find: (content: Content, { letter = '', number = '' }: Params) =>
      isRegisterWhole(content) || !/^[1-9]\d{0,4}$/.test(number)
        ? undefined
        : registerSteps.find((step) => step === letter),
    inSitemap: false,
    pictures: [],
    jsonLd: [],
    ids: ['main'],
    samples: () => [],
  },
  searchIndex: copyIndex('/search.json', '副本搜索用的名称和数'),
  searchTexts: copyIndex('/search-texts.json', '副本搜索用的正文'),
  figuresCsv: {
    ...file,
    ...alone('/figures.csv'),
    name: '筛选出的数（CSV）',
    route: '/figures.csv',
    query: narrowingFacets,
  },
  figuresJson: {
    ...file,
    ...alone('/figures.json'),
    name: '筛选出的数（JSON）',
    route: '/figures.json',
    query: narrowingFacets,
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
