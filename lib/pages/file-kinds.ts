import { dataKinds } from './data-kinds.ts';
import { lonePages } from './lone-pages.ts';
import { alone, file, oneFile, type PageKind, page } from './page-kind.ts';
import { fillPattern, readPattern } from './pattern.ts';
import { pictureKinds } from './picture-kinds.ts';
import { thingPages } from './thing-pages.ts';

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
  // What is passed on is the address that was asked for, of which there is nothing to show.
  pictures: [],
  jsonLd: [],
  print: 'none',
  ids: ['main'],
});

/** Files, pictures, and what is no page of its own. */
export const fileKinds = {
  ...pictureKinds,
  parkMarkdown: formOf(thingPages.park, '/parks/:slug.md', '/markdown/[slug]', '案例的 Markdown'),
  parkCsv: formOf(thingPages.park, '/data/parks/:slug.csv', '/data/parks/[file]', '一个园区的数据（CSV）'),
  parkJson: formOf(thingPages.park, '/data/parks/:slug.json', '/data/parks/[file]', '一个园区的数据（JSON）'),
  indicatorCsv: formOf(thingPages.indicator, '/indicators/:id.csv', '/csv/indicators/[id]', '指标的口径对照表'),
  comparisonCsv: formOf(thingPages.comparison, '/compare/:set.csv', '/csv/compare/[set]', '并排对照的表'),
  figureEmbed: embedded(thingPages.figure, '/embed/:slug/:id', '/embed/[slug]/[id]', '嵌入的一项数据'),
  comparisonEmbed: embedded(thingPages.comparison, '/embed/compare/:set', '/embed/compare/[set]', '嵌入的对照'),
  compareCsv: oneFile('/compare.csv', '覆盖率的口径对照表'),
  ...dataKinds,
  feed: oneFile('/feed.xml', '更新'),
  llms: oneFile('/llms.txt', '给程序的说明'),
  sitemap: oneFile('/sitemap.xml', '网站地图'),
  robots: oneFile('/robots.txt', '给搜索引擎的说明'),
  icon: oneFile('/favicon.ico', '图标', { route: 'public/favicon.ico', crossOrigin: false }),
  script: oneFile('/share.js', '脚本', { route: 'public/share.js', crossOrigin: false }),
  verifyScript: oneFile('/verify.js', '核对副本的脚本', { route: 'public/verify.js', crossOrigin: false }),
  searchScript: oneFile('/search.js', '副本里搜索的脚本', { route: 'public/search.js', crossOrigin: false }),
  searchDocumentsScript: oneFile('/search-documents.js', '案例多时副本里搜索的脚本', {
    route: 'public/search-documents.js',
    crossOrigin: false,
  }),
  sharedSheet: oneFile('/shared.css', '各页共用的样式', {
    route: 'lib/server/finish/shared-sheet.ts',
    crossOrigin: false,
  }),
  health: oneFile('/health', '运行状况', {
    route: 'lib/server/health.ts',
    inCopy: false,
    indexed: false,
    kept: 'never',
    crossOrigin: false,
  }),
  choice: oneFile('/compare/choose', '选择园区的表单', {
    form: 'redirect',
    crossOrigin: false,
    query: ['park'],
    values: 'set',
    indexed: false,
    inCopy: false,
    kept: 'briefly',
  }),
  ...lonePages,
  missing: {
    ...page,
    ...alone('/404'),
    name: '没有的页面',
    route: '/lost/[[...path]]',
    indexed: false,
    inSitemap: false,
    inCopy: false,
    kept: 'briefly',
    // See shownElsewhere.
    pictures: [],
    jsonLd: [],
    print: 'none',
    ids: ['main'],
  },
  gone: shownElsewhere('/gone/:address*', '/gone/[...path]', '停用的地址'),
  lost: shownElsewhere('/lost/:address*', '/lost/[[...path]]', '没有的页面，可能要找的'),
} satisfies Record<string, PageKind>;
