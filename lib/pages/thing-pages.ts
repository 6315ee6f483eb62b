import type { Content, Park } from '#lib/schema/content.ts';
import type { Edition } from '#lib/schema/edition.ts';
import type { EnglishPark } from '#lib/schema/english.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { PracticeType } from '#lib/schema/practice.ts';
import { type Theme, themes } from '#lib/schema/theme.ts';
import {
  comparisonAddress,
  disclosureIds,
  figurePageAddress,
  figuresAddress,
  organizationAddress,
  practiceId,
  practisingParks,
  sourceId,
  toFigureAddress,
  verifyAddress,
} from './addresses.ts';
import { findBeside } from './beside.ts';
import { readComparison } from './comparison-set.ts';
import { listComparisons } from './comparisons.ts';
import { editionAddress } from './editions.ts';
import { chaptersOf } from './fixed-pages.ts';
import { indexOnce, parkBySlug } from './indexes.ts';
import { englishAddress } from './languages.ts';
import { organizationsPerPage, parksInComparison, parksInDetail, parksInDisclosures } from './limits.ts';
import { countNews } from './news-told.ts';
import { type PageKind, page } from './page-kind.ts';
import { furtherPages, readListPage } from './paging.ts';
import { idsOnPark } from './reserved-ids.ts';
import { ofTheme } from './theme-parks.ts';

const addressOfPark = ({ slug }: Park) => `/parks/${slug}`;

/** The park with most figures: whatever a template can be made to show, it shows there. */
const largestPark = ({ parks }: Content) =>
  parks.toSorted((a, b) => b.observations.length - a.observations.length).slice(0, 1);

/** The figures that a park had: their places on its page stay, and say where they went. */
const retiredOn = ({ retired }: Content, park: Park) =>
  retired.flatMap(({ from }) => {
    const [home, id] = toFigureAddress(from).split('#');
    return home === addressOfPark(park) && id ? [id] : [];
  });

const park: PageKind<Park> = {
  ...page,
  name: '园区的案例',
  address: '/parks/:slug',
  route: '/parks/[slug]',
  list: ({ parks }) => parks.map(addressOfPark),
  find: ({ parks }, { slug = '' }) => parkBySlug(parks).get(slug),
  inFeed: true,
  pictures: ['card', 'square', 'poster'],
  openGraph: 'article',
  jsonLd: ['Article', 'BreadcrumbList'],
  ids: idsOnPark,
  idsOf: (content, one) => [
    ...chaptersOf(one.body.text),
    ...one.practices.map(({ id }) => practiceId(id)),
    ...one.sources.map(({ id }) => sourceId(id)),
    ...one.observations.map(({ id }) => id),
    ...retiredOn(content, one),
  ],
  samples: (content) => largestPark(content).map(addressOfPark),
};

const parkFigures: PageKind<Park> = {
  ...page,
  name: '一个园区的全部数据',
  address: '/parks/:slug/figures',
  route: '/parks/[slug]/figures',
  list: ({ parks }) => parks.map(({ slug }) => figuresAddress(slug)),
  find: park.find,
  jsonLd: ['BreadcrumbList', 'Dataset'],
  ids: ['main', 'download', 'share'],
  idsOf: (_, one) => one.observations.map(({ id }) => id),
  samples: (content) => largestPark(content).map(({ slug }) => figuresAddress(slug)),
};

const figure: PageKind<{ park: Park; figure: Observation }> = {
  ...page,
  name: '一项数据',
  address: '/parks/:slug/figures/:id',
  route: '/parks/[slug]/figures/[id]',
  list: ({ parks }) => parks.flatMap(({ observations }) => observations.map(figurePageAddress)),
  find: ({ parks }, { slug = '', id = '' }) => {
    const of = parkBySlug(parks).get(slug);
    const found = of?.observationById.get(id);
    return of && found && { park: of, figure: found };
  },
  // Every park has dozens; its own page leads to them.
  inSitemap: false,
  openGraph: 'article',
  jsonLd: ['BreadcrumbList', 'PropertyValue'],
  ids: ['main', 'definition', 'sentence', 'over-time', 'verdicts', 'cite', 'share'],
  samples: (content) =>
    largestPark(content).flatMap(({ observations }) =>
      observations
        .filter(({ indicator }) => indicator !== null)
        .slice(0, 1)
        .map(figurePageAddress),
    ),
};

const verify: PageKind<Park> = {
  ...page,
  name: '核对一份副本',
  address: '/parks/:slug/verify',
  route: '/parks/[slug]/verify',
  list: ({ parks }) => parks.map(({ slug }) => verifyAddress(slug)),
  find: ({ parks }, { slug = '' }) => parkBySlug(parks).get(slug),
  // A tool: what it lists is told on the park's own page.
  indexed: false,
  inSitemap: false,
  pictures: [],
  jsonLd: [],
  ids: ['main'],
  idsOf: (_, one) => one.sources.map(({ id }) => id),
  samples: (content) => largestPark(content).map(({ slug }) => verifyAddress(slug)),
};

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

const practice: PageKind<PracticeType> = {
  ...page,
  name: '做法类型',
  address: '/practices/:id',
  route: '/practices/[id]',
  list: ({ practiceTypes }) => practiceTypes.map(({ id }) => `/practices/${id}`),
  find: ({ practiceTypes }, { id }) => practiceTypes.find((one) => one.id === id),
  jsonLd: ['BreadcrumbList', 'DefinedTerm'],
  // A park that stands on a further page, or that is silent, is named here.
  idsOf: ({ parks }) => parks.map(({ slug }) => slug),
  samples: ({ practiceTypes }) => practiceTypes.slice(0, 1).map(({ id }) => `/practices/${id}`),
};

/** The pages of a list after its first: found by links, and made of what the first is made of. */
const further = { ...page, pictures: [], jsonLd: [], ids: ['main'] } as const;

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

const themeAddress = (theme: Theme) => `/themes/${theme}`;
const isTheme = (id: string | undefined): id is Theme => themes.some((one) => one === id);

const theme: PageKind<Theme> = {
  ...page,
  name: '一个主题的数据和做法',
  address: '/themes/:id',
  route: '/themes/[id]',
  list: () => themes.map(themeAddress),
  find: (_, { id }) => (isTheme(id) ? id : undefined),
  samples: () => themes.slice(1, 2).map(themeAddress),
};

const themeFurther: PageKind<Park[]> = {
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

/** Every organization that has an address; where two cases give one id, the first counts. */
const organizationsByAddress = indexOnce((parks: readonly Park[]) => {
  const byAddress = new Map<string, { park: Park; organization: Park['organizations'][number] }>();
  for (const park of parks)
    for (const organization of park.organizations) {
      const address = organization.id === undefined ? undefined : organizationAddress(organization.id);
      if (address !== undefined && !byAddress.has(address)) byAddress.set(address, { park, organization });
    }
  return byAddress;
});

const organization: PageKind<{ park: Park; organization: Park['organizations'][number] }> = {
  ...page,
  name: '一家企业或机构',
  address: '/organizations/:id',
  route: '/organizations/[id]',
  list: ({ parks }) => [...organizationsByAddress(parks).keys()],
  find: ({ parks }, { id = '' }) => organizationsByAddress(parks).get(organizationAddress(id)),
  // Most are a line of one case, which the case tells as well; the page itself says where several stand together.
  indexed: false,
  inSitemap: false,
  jsonLd: ['BreadcrumbList'],
  ids: ['main', 'share'],
  samples: (content) => organization.list(content).slice(0, 1),
};

const organizationsFurther: PageKind<string[]> = {
  ...further,
  name: '企业与机构的后续页',
  address: '/organizations/page/:number',
  route: '/organizations/page/[number]',
  list: (content) => furtherPages('/organizations', organization.list(content).length, organizationsPerPage),
  find: (content, { number }) =>
    readListPage(organization.list(content), '/organizations', number, organizationsPerPage)?.entries,
  samples: (content) => organizationsFurther.list(content).slice(0, 1),
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

const practiceFurther: PageKind<Park[]> = {
  ...further,
  name: '做法类型的后续页',
  address: '/practices/:id/page/:number',
  route: '/practices/[id]/page/[number]',
  list: ({ parks, practiceTypes }) =>
    practiceTypes.flatMap(({ id }) =>
      furtherPages(`/practices/${id}`, practisingParks(parks, id).length, parksInDetail),
    ),
  find: ({ parks, practiceTypes }, { id = '', number }) =>
    practiceTypes.some((one) => one.id === id)
      ? readListPage(practisingParks(parks, id), `/practices/${id}`, number, parksInDetail)?.entries
      : undefined,
  idsOf: (_, entries) => entries.map(({ slug }) => slug),
  samples: (content) => practiceFurther.list(content).slice(0, 1),
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

const englishPark: PageKind<EnglishPark> = {
  ...page,
  name: '园区的案例（英文）',
  address: '/en/parks/:slug',
  route: '/en/parks/[slug]',
  list: ({ english }) => english.map(({ slug }) => englishAddress(slug)),
  find: ({ english }, { slug }) => english.find((one) => one.slug === slug),
  // The others are for WeChat, and for a panel that passes the Chinese page on.
  pictures: ['card'],
  ids: ['main'],
  samples: ({ english }) => english.slice(0, 1).map(({ slug }) => englishAddress(slug)),
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
