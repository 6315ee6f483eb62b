import type { Content } from '#lib/schema/content.ts';
import type { Edition } from '#lib/schema/edition.ts';
import { changesAddress, editionFiles, listChanges, readChanges } from './editions.ts';
import { fixedPages } from './fixed-pages.ts';
import { alone, file, type PageKind, type PictureShape, page } from './page-kind.ts';
import { fillPattern, readPattern } from './pattern.ts';
import { codeAddress, pictureAddress, posterAddress } from './picture-address.ts';
import { thingPages } from './thing-pages.ts';
import { countVolumes, volumeNames } from './volumes.ts';

const pages: Record<string, PageKind> = { ...fixedPages, ...thingPages };

/** A file of which there is one. */
const one = (address: string, name: string, more: Partial<PageKind> = {}) => ({
  ...file,
  ...alone(address),
  name,
  route: address,
  ...more,
});

/** A file of the data, which one route makes. */
const dataFile = (file: string, name: string) => one(`/data/${file}`, name, { route: '/data/[file]' });

/** Another form of every page of a kind: its address is made of what the page's names. */
function formOf<Thing>(of: PageKind<Thing>, address: string, route: string, name: string): PageKind<Thing> {
  const toForm = (home: string) => fillPattern(address, readPattern(of.address, home) ?? {});
  return {
    ...file,
    name,
    address,
    route,
    list: (content) => of.list(content).map(toForm),
    find: of.find,
    samples: (content) => of.samples(content).slice(0, 1).map(toForm),
  };
}

/** What a page says, for a frame of another site; search engines get the page. */
const embedded = <Thing>(of: PageKind<Thing>, address: string, route: string, name: string): PageKind<Thing> => ({
  ...formOf(of, address, route, name),
  indexed: false,
  framable: true,
});

/** The page at an address that has such a picture. */
function hasPicture(content: Content, shape: PictureShape, address: string): boolean {
  return Object.values(pages).some(({ address: pattern, pictures, find }) => {
    const params = pictures.includes(shape) ? readPattern(pattern, address) : null;
    return params !== null && find(content, params) !== undefined;
  });
}

const pagesWith = (content: Content, shape: PictureShape) =>
  Object.values(pages).flatMap(({ pictures, list }) => (pictures.includes(shape) ? list(content) : []));

const pictures = (
  shape: PictureShape,
  name: string,
  address = `/pictures/${shape}/:page*.png`,
  toAddress = (home: string) => pictureAddress(shape, home),
): PageKind<string> => ({
  ...file,
  crossOrigin: false,
  name,
  address,
  route: '/pictures/[shape]/[...page]',
  list: (content) => pagesWith(content, shape).map(toAddress),
  find: (content, { page: name }) => {
    const home = name === 'home' ? '/' : `/${name}`;
    return hasPicture(content, shape, home) ? home : undefined;
  },
  samples: (content) => thingPages.park.samples(content).map(toAddress),
});

/** The page of a poster: its picture with what to do with it. */
const poster: PageKind<string> = {
  ...page,
  name: '海报',
  address: '/poster/:page*',
  route: '/poster/[room]/[name]',
  list: (content) => pagesWith(content, 'poster').map(posterAddress),
  find: (content, { page: home }) => (hasPicture(content, 'poster', `/${home}`) ? `/${home}` : undefined),
  // Search engines get the page that it shows.
  indexed: false,
  inSitemap: false,
  pictures: [],
  jsonLd: [],
  print: 'none',
  ids: ['main'],
  samples: (content) =>
    [...thingPages.park.samples(content), ...thingPages.comparison.samples(content).slice(-1)].map(posterAddress),
};

/** The further files of the observations, where there are many parks. */
const volumes = (ending: 'csv' | 'json'): PageKind<string> => {
  const list = ({ parks }: Content) =>
    volumeNames(countVolumes(parks.length))
      .slice(1)
      .map((name) => `/data/${name}.${ending}`);
  return {
    ...file,
    name: `数据的后续各卷（${ending.toUpperCase()}）`,
    address: `/data/observations-:volume.${ending}`,
    route: '/data/[file]',
    list,
    find: (content, { volume }) => list(content).find((one) => one === `/data/observations-${volume}.${ending}`),
    samples: (content) => list(content).slice(0, 1),
  };
};

/** The files of the editions, which stand as they were made. */
const editionFile: PageKind<string> = {
  ...file,
  name: '一版数据的文件',
  address: '/data/editions/:date/:file',
  route: 'public/data/editions',
  list: ({ editions }) => editions.flatMap(editionFiles),
  find: ({ editions }, { date, file: name }) =>
    editions.flatMap(editionFiles).find((one) => one === `/data/editions/${date}/${name}`),
  samples: (content) => editionFile.list(content).slice(0, 1),
};

const listChangeFiles = (content: Content) => listChanges(content).map(({ from, to }) => changesAddress(from, to));

const editionChanges: PageKind<[from: Edition, to: Edition]> = {
  ...file,
  name: '两版数据之间的变动',
  address: '/data/changes/:pair.csv',
  route: '/data/changes/[file]',
  list: listChangeFiles,
  find: (content, { pair }) => readChanges(content, pair),
  samples: (content) => listChangeFiles(content).slice(0, 1),
};

/** What says why an address has no page. It is shown at that address, never at its own. */
const shownElsewhere = (address: string, route: string, name: string): PageKind => ({
  ...page,
  name,
  address,
  route,
  list: () => [],
  find: () => undefined,
  samples: () => [],
  indexed: false,
  inSitemap: false,
  inCopy: false,
  kept: 'briefly',
  pictures: [],
  jsonLd: [],
  print: 'none',
  ids: ['main'],
});

/** Files, pictures, and what is no page of its own. */
export const fileKinds = {
  poster,
  card: pictures('card', '分享卡片'),
  square: pictures('square', '方图'),
  posterPicture: pictures('poster', '海报图片'),
  // Who passes a page on has its square picture beside its code.
  code: {
    ...pictures('square', '二维码', '/pictures/code/:page*.svg', codeAddress),
    route: '/pictures/code/[...page]',
  },
  parkMarkdown: formOf(thingPages.park, '/parks/:slug.md', '/markdown/[slug]', '案例的 Markdown'),
  parkCsv: formOf(thingPages.park, '/data/parks/:slug.csv', '/data/parks/[file]', '一个园区的数据（CSV）'),
  parkJson: formOf(thingPages.park, '/data/parks/:slug.json', '/data/parks/[file]', '一个园区的数据（JSON）'),
  indicatorCsv: formOf(thingPages.indicator, '/indicators/:id.csv', '/csv/indicators/[id]', '指标的口径对照表'),
  comparisonCsv: formOf(thingPages.comparison, '/compare/:set.csv', '/csv/compare/[set]', '并排对照的表'),
  figureEmbed: embedded(thingPages.figure, '/embed/:slug/:id', '/embed/[slug]/[id]', '嵌入的一项数据'),
  comparisonEmbed: embedded(thingPages.comparison, '/embed/compare/:set', '/embed/compare/[set]', '嵌入的对照'),
  compareCsv: one('/compare.csv', '覆盖率的口径对照表'),
  workbook: dataFile('casebook.xlsx', '工作簿'),
  observationsCsv: dataFile('observations.csv', '全部数据（CSV）'),
  observationsJson: dataFile('observations.json', '全部数据（JSON）'),
  volumesCsv: volumes('csv'),
  volumesJson: volumes('json'),
  parksCsv: dataFile('parks.csv', '园区名录'),
  indicatorsCsv: dataFile('indicators.csv', '指标的定义'),
  groupsCsv: dataFile('groups.csv', '可比的组'),
  verdictsCsv: dataFile('verdicts.csv', '两两的可比性'),
  disclosuresCsv: dataFile('disclosures.csv', '披露情况'),
  statementsCsv: dataFile('statements.csv', '没有数的说法'),
  derivedCsv: dataFile('derived.csv', '本站推算'),
  practiceTypesCsv: dataFile('practice-types.csv', '做法类型的定义'),
  practicesCsv: dataFile('practices.csv', '各园区的做法'),
  practiceParksCsv: dataFile('practice-parks.csv', '做法类型与园区'),
  organizationsCsv: dataFile('organizations.csv', '企业与机构'),
  sourcesCsv: dataFile('sources.csv', '来源'),
  referencesCsv: dataFile('references.csv', '参照'),
  unitsCsv: dataFile('units.csv', '单位'),
  datapackage: dataFile('datapackage.json', '各表的字段说明'),
  editionFile,
  editionChanges,
  feed: one('/feed.xml', '更新'),
  llms: one('/llms.txt', '给程序的说明'),
  sitemap: one('/sitemap.xml', '网站地图'),
  robots: one('/robots.txt', '给搜索引擎的说明'),
  icon: one('/favicon.ico', '图标', { route: 'public/favicon.ico', crossOrigin: false }),
  script: one('/share.js', '脚本', { route: 'public/share.js', crossOrigin: false }),
  verifyScript: one('/verify.js', '核对副本的脚本', { route: 'public/verify.js', crossOrigin: false }),
  searchScript: one('/search.js', '副本里搜索的脚本', { route: 'public/search.js', crossOrigin: false }),
  searchDocumentsScript: one('/search-documents.js', '案例多时副本里搜索的脚本', {
    route: 'public/search-documents.js',
    crossOrigin: false,
  }),
  sharedSheet: one('/shared.css', '各页共用的样式', { route: 'lib/server/finish/shared-sheet.ts', crossOrigin: false }),
  health: one('/health', '运行状况', {
    route: 'lib/server/health.ts',
    inCopy: false,
    indexed: false,
    kept: 'never',
    crossOrigin: false,
  }),
  choice: one('/compare/choose', '选择园区的表单', {
    form: 'redirect',
    crossOrigin: false,
    query: ['park'],
    values: 'set',
    indexed: false,
    inCopy: false,
    kept: 'briefly',
  }),
  brief: {
    ...page,
    ...alone('/brief'),
    name: '材料',
    route: '/brief',
    query: ['add', 'q'],
    values: 'list',
    indexed: false,
    inSitemap: false,
    kept: 'never',
    pictures: [],
    jsonLd: [],
    ids: ['main', 'add'],
  },
  english: {
    ...page,
    ...alone('/en'),
    list: ({ english }: Content) => (english.length > 0 ? ['/en'] : []),
    find: ({ english }: Content) => english.length > 0 || undefined,
    samples: ({ english }: Content) => (english.length > 0 ? ['/en'] : []),
    name: '首页（英文）',
    route: '/en',
    pictures: ['card'],
    jsonLd: [],
    ids: ['main'],
  },
  missing: {
    ...page,
    ...alone('/404'),
    name: '没有的页面',
    route: '/lost/[[...path]]',
    indexed: false,
    inSitemap: false,
    inCopy: false,
    kept: 'briefly',
    pictures: [],
    jsonLd: [],
    print: 'none',
    ids: ['main'],
  },
  gone: shownElsewhere('/gone/:address*', '/gone/[...path]', '停用的地址'),
  lost: shownElsewhere('/lost/:address*', '/lost/[[...path]]', '没有的页面，可能要找的'),
} satisfies Record<string, PageKind>;
