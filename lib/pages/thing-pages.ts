import type { Park } from '#lib/schema/content.ts';
import type { Edition } from '#lib/schema/edition.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import { comparisonAddress, disclosureIds } from './addresses.ts';
import { findBeside } from './beside.ts';
import { readComparison } from './comparison-set.ts';
import { listComparisons } from './comparisons.ts';
import { editionAddress } from './editions.ts';
import { parksInComparison, parksInDisclosures } from './limits.ts';
import { countNews } from './news-told.ts';
import { organization, organizationsFurther } from './organization-pages.ts';
import { further, type PageKind, page } from './page-kind.ts';
import { furtherPages, readListPage } from './paging.ts';
import { englishPark, figure, largestPark, park, parkFigures, verify } from './park-pages.ts';
import { practice, practiceFurther } from './practice-pages.ts';
import { theme, themeFurther } from './theme-pages.ts';

const indicator: PageKind<Indicator> = {
  ...page,
  name: '指标的定义和数值',
  address: '/indicators/:id',
  route: '/indicators/[id]',
  list: ({ indicators }) => indicators.map(({ id }) => `/indicators/${id}`),
  find: ({ indicators }, { id }) => indicators.find((one) => one.id === id),
  jsonLd: ['BreadcrumbList', 'DefinedTerm'],
  ids: [
    'main',
    'meaning',
    'chart',
    'changes',
    'definitions',
    'explained',
    'denominators',
    'quote',
    'verdicts',
    'further-verdicts',
    'claims',
    'needs',
    'practices',
    'share',
  ],
  samples: ({ indicators }) => indicators.slice(0, 1).map(({ id }) => `/indicators/${id}`),
};

const parksFurther: PageKind<Park[]> = {
  ...further,
  name: '园区列表的后续页',
  address: '/parks/page/:number',
  route: '/parks/page/[number]',
  list: ({ parks }) => furtherPages('/parks', parks.length),
  find: ({ parks }, { number }) => readListPage(parks, '/parks', number)?.entries,
  samples: ({ parks }) => furtherPages('/parks', parks.length).slice(0, 1),
};

const newsFurther: PageKind<true> = {
  ...further,
  name: '更新的后续页',
  address: '/news/page/:number',
  route: '/news/page/[number]',
  list: (content) => furtherPages('/news', countNews(content)),
  find: (content, { number }) => newsFurther.list(content).includes(`/news/page/${number}`) || undefined,
  samples: (content) => newsFurther.list(content).slice(0, 1),
};

const disclosuresFurther: PageKind<Park[]> = {
  ...further,
  name: '披露情况的后续页',
  address: '/disclosures/page/:number',
  route: '/disclosures/page/[number]',
  list: ({ parks }) => furtherPages('/disclosures', parks.length, parksInDisclosures),
  find: ({ parks }, { number }) => readListPage(parks, '/disclosures', number, parksInDisclosures)?.entries,
  print: 'sideways',
  ids: ['main', 'told', 'read'],
  idsOf: (_, entries) => disclosureIds(entries),
  samples: (content) => disclosuresFurther.list(content).slice(0, 1),
};

const comparison: PageKind<Park[]> = {
  ...page,
  name: '几个园区并排对照',
  address: '/compare/:set',
  route: '/compare/[set]',
  list: listComparisons,
  find: ({ parks }, { set = '' }) => {
    const { parks: chosen, problems, canonical } = readComparison(set, parks);
    return problems.length === 0 && canonical ? chosen : undefined;
  },
  pictures: ['card', 'square', 'poster'],
  print: 'sideways',
  ids: ['main', 'shared', 'together', 'quote', 'each', 'practices', 'facts', 'own', 'share'],
  samples: (content) =>
    largestPark(content).flatMap((largest) => {
      const beside = findBeside(content.parks, largest.slug, parksInComparison - 1);
      const sets = [beside.slice(0, 1), beside].filter(({ length }) => length > 0);
      return [...new Set(sets.map((set) => comparisonAddress([largest, ...set].map(({ slug }) => slug))))];
    }),
};

const edition: PageKind<Edition> = {
  ...page,
  name: '一版数据',
  address: '/data/editions/:date',
  route: '/data/editions/[date]',
  list: ({ editions }) => editions.map(({ date }) => editionAddress(date)),
  find: ({ editions }, { date }) => editions.find((one) => one.date === date),
  // The page of all files leads to it.
  inSitemap: false,
  jsonLd: ['BreadcrumbList', 'Dataset'],
  ids: ['main', 'files', 'changes', 'cite', 'share'],
  samples: ({ editions }) => editions.slice(0, 1).map(({ date }) => editionAddress(date)),
};

/** The pages that content gives rise to. */
export const thingPages = {
  parksFurther,
  park,
  indicator,
  practice,
  practiceFurther,
  comparison,
  parkFigures,
  figure,
  verify,
  newsFurther,
  disclosuresFurther,
  theme,
  themeFurther,
  organization,
  organizationsFurther,
  edition,
  englishPark,
};
