import type { Content, Park } from '#lib/schema/content.ts';
import { type Chosen, facetIds, facetsId, hitGroups, narrowingFacets } from './facet-ids.ts';
import { inRegister, parksInOneFile } from './limits.ts';
import { alone, file, page } from './page-kind.ts';
import { countPages, furtherPages } from './paging.ts';
import type { Params } from './pattern.ts';
import { letterAddress, numberIds, registerSteps } from './register.ts';

/** What somebody asks of a list: words to search for, and values to narrow it by. */
export type Asked = Chosen & { q?: string; page?: string };

/** The parameters of what is asked, in the order of canonical addresses. */
const askedParameters = ['q', ...facetIds, 'page'] as const;

const countFigures = ({ parks }: Content) => parks.reduce((sum, { observations }) => sum + observations.length, 0);

/** How many names of a park the register has. */
const countNames = ({ practices, organizations, observations }: Park) =>
  1 + practices.length + organizations.length + observations.filter(({ indicator }) => indicator === null).length;

/** Whether all names of the register stand on one page: those of parks are nearly all of them, and tell. */
export function isRegisterWhole({ parks }: Pick<Content, 'parks'>): boolean {
  let names = 0;
  return parks.every((park) => {
    names += countNames(park);
    return names <= inRegister.names;
  });
}

/** The parts of the register with a page of their own: the numbers, where there are any, and of many parks every letter. */
const stepsApart = (content: Content) =>
  registerSteps.filter((step) => (step === 'numbers' ? countFigures(content) > 0 : !isRegisterWhole(content)));

/** Whether the search of a copy without a server fetches all entries; else document after document, by postings. */
export const isInOneFile = ({ parks }: Pick<Content, 'parks'>) => parks.length <= parksInOneFile;

/** A file that the search of a copy asks. */
const copyFile = { ...file, indexed: false, crossOrigin: false };

const textsAddress = '/search-texts.json';
const listTexts = (content: Content) => (isInOneFile(content) ? [textsAddress] : []);

/**
 * The documents that a copy of many cases searches, as `lib/catalog/search/documents.ts` names them and in its order: what is
 * said of all parks, then each park.
 */
export function listSearched(content: Content): string[] {
  const { indicators, practiceTypes, pages, references, parks } = content;
  if (isInOneFile(content)) return [];
  const inFolder = (folder: string, ids: string[]) => ids.map((id) => `${folder}/${id}`);
  const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  return [
    ...inFolder('indicators', idsOf(indicators)),
    ...inFolder('practices', idsOf(practiceTypes)),
    ...inFolder('pages', idsOf(pages)),
    ...inFolder('references', idsOf(references)),
    ...inFolder(
      'parks',
      parks.map(({ slug }) => slug),
    ),
  ];
}

/** Where such documents stand, before their names, and the postings, before their numbers. */
export const searchedFolder = '/search/texts/';
export const postingsFolder = '/search/postings/';

/**
 * The address of a document that the search of a copy asks, by its name as {@link listSearched} has it.
 *
 * @example searchedAddress('parks/loudi') // '/search/texts/parks/loudi.json'
 */
export const searchedAddress = (document: string) => `${searchedFolder}${document}.json`;

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
    jsonLd: [],
    ids: ['main', facetsId, ...hitGroups, ...registerSteps, 'share'],
    samples: () => ['/search', '/search?q=%E8%A6%86%E7%9B%96%E7%8E%87', '/search?q=%E8%BF%91%E7%99%BE'],
  },
  figures: {
    ...page,
    ...alone('/figures'),
    name: '全部数',
    route: '/figures',
    query: [...narrowingFacets, 'page'],
    inSitemap: false,
    jsonLd: [],
    ids: ['main', facetsId, 'share'],
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
    // Found by links, and made of what the first is made of.
    pictures: [],
    jsonLd: [],
    ids: ['main', facetsId],
    samples: (content: Content) => furtherPages('/figures', countFigures(content)).slice(0, 1),
  },
  registerLetter: {
    ...page,
    name: '索引的一个字母，或数',
    address: '/register/:letter',
    route: '/register/[letter]',
    list: (content: Content) => stepsApart(content).map((step) => letterAddress(step, false)),
    find: (content: Content, { letter = '' }: Params) => stepsApart(content).find((step) => step === letter),
    inSitemap: false,
    jsonLd: [],
    ids: ['main', ...numberIds, 'share'],
    samples: (content: Content) =>
      stepsApart(content)
        .filter((step) => step === 'd' || step === 'numbers')
        .map((step) => letterAddress(step, false)),
  },
  registerFurther: {
    ...page,
    name: '索引一个字母的后续页',
    address: '/register/:letter/page/:number',
    route: '/register/[letter]/page/[number]',
    // How many there are only the Pinyin of all names tells; the first page of a letter leads to them.
    list: () => [],
    find: (content: Content, { letter = '', number = '' }: Params) =>
      /^[1-9]\d{0,4}$/.test(number) ? stepsApart(content).find((step) => step === letter) : undefined,
    inSitemap: false,
    // Found by links, and made of what the first is made of.
    pictures: [],
    jsonLd: [],
    ids: ['main', ...numberIds],
    samples: () => [],
  },
  searchIndex: {
    ...copyFile,
    ...alone('/search.json'),
    name: '副本搜索用的名称和数，或各篇的目录',
    route: '/search.json',
  },
  searchTexts: {
    ...copyFile,
    name: '副本搜索用的正文',
    address: textsAddress,
    route: textsAddress,
    list: listTexts,
    find: (content: Content) => isInOneFile(content) || undefined,
    samples: listTexts,
  },
  searched: {
    ...copyFile,
    name: '副本搜索用的一篇',
    address: `${searchedFolder}:folder/:id.json`,
    route: `${searchedFolder}[folder]/[file]`,
    list: (content: Content) => listSearched(content).map(searchedAddress),
    find: (content: Content, { folder, id }: Params) =>
      listSearched(content).find((document) => document === `${folder}/${id}`),
    samples: (content: Content) => listSearched(content).slice(-1).map(searchedAddress),
  },
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
