import { bases } from '#lib/schema/basis.ts';
import type { Content } from '#lib/schema/content.ts';
import { writeCount, writeSome } from '#lib/schema/count.ts';
import { correctionId, disclosureIds } from './addresses.ts';
import { sayChoice } from './choice.ts';
import { facetsId, narrowingFacets } from './facet-ids.ts';
import { parksInDisclosures, parksInMatrix } from './limits.ts';
import { alone, page } from './page-kind.ts';
import { registerSteps } from './register.ts';
import { siteName } from './site.ts';

const countFigures = ({ parks }: Content) => parks.reduce((sum, { observations }) => sum + observations.length, 0);

const countOrganizations = ({ parks }: Content) =>
  parks.reduce((sum, { organizations }) => sum + organizations.filter(({ id }) => id !== undefined).length, 0);

const countPractices = ({ parks }: Content) => parks.reduce((sum, { practices }) => sum + practices.length, 0);

/** 五个园区怎么做党建，哪些数能信、能比: what the site is for; one park alone cannot be compared. */
function promise({ parks: { length } }: Content): string {
  const whose = length === 0 ? '园区' : `${writeCount(length)}个园区`;
  return `${whose}｜怎么做党建，｜哪些数能信${length === 1 ? '' : '、能比'}`;
}

/** The words of a page whose text is a file of the content. */
const ofFile = (id: string, about: (content: Content) => string) => {
  const read = ({ pages }: Content) => pages.find((one) => one.id === id);
  return {
    heading: (content: Content) => read(content)?.title ?? '',
    deck: (content: Content) => read(content)?.summary ?? '',
    title: (content: Content) => `${read(content)?.title ?? ''}：${about(content)}`,
  };
};

/** How many chapters a text has: their ids are s1, s2 … */
export const chaptersOf = (text: string) => (text.match(/^## /gm) ?? []).map((_, index) => `s${index + 1}`);

const chaptersOfFile = (id: string) => (content: Content) =>
  chaptersOf(content.pages.find((one) => one.id === id)?.body.text ?? '');

/** The chapters of the page of references: one for each kind of denominator in the first file, one for each other file. */
function chaptersOfReferences({ references: [first, ...others] }: Content): string[] {
  const used = new Set(first?.figures.map(({ basis }) => basis));
  return [...bases.filter((basis) => used.has(basis)), ...others.map(({ id }) => id)];
}

/** The page of references is there where the content has some. */
const ifReferences = ({ references }: Content) => (references.length > 0 ? ['/references'] : []);

/**
 * What opens the page of comparisons.
 *
 * @param isFree whether any parks may be chosen: a copy without a server has not every comparison of many
 */
export const deckOfCompare = ({ parks }: Pick<Content, 'parks'>, isFree = true): string =>
  parks.length < 2 ? '收齐两个园区，才有得比。' : `${isFree ? sayChoice(parks.length) : ''}先看能不能比，再看数。`;

/**
 * The pages that are there whatever the content says. `name` is what ways to the page call it, `heading` and `deck` open
 * it (｜ marks where a line may end), `title` stands where it arrives alone: in a tab, in a search, on a card.
 */
export const fixedPages = {
  home: {
    ...page,
    ...alone('/'),
    name: '首页',
    route: '/',
    above: null,
    heading: promise,
    deck: (content: Content) =>
      content.parks.length === 0
        ? '给写材料、做研究、准备考察的人。还没有案例。'
        : `给写材料、做研究、准备考察的人。${countPractices(content)}项做法、${countFigures(content)}个数，每个数都写明数的是谁、属于谁、什么时候、印在哪里。`,
    title: (content: Content) => `${siteName}：${promise(content).replaceAll('｜', '')}`,
    jsonLd: ['WebSite'],
    ids: ['main', 'rates', 'parks', 'practices', 'write', 'news', 'share'],
  },
  parks: {
    ...page,
    ...alone('/parks'),
    name: '园区',
    route: '/parks',
    query: [...narrowingFacets, 'page'],
    ids: ['main', 'narrow', facetsId, 'share'],
    above: 'home',
    heading: () => '园区案例',
    deck: () => '每个园区一份案例：先说做法，再列数据，每个数字都注明统计对象、时间和出处。',
    title: ({ parks }: Content) => `园区案例：${writeSome(parks.length, '个园区的')}做法和数据`,
  },
  compare: {
    ...page,
    ...alone('/compare'),
    name: '对比',
    route: '/compare',
    above: 'home',
    heading: () => '选几个园区，｜放在一起看',
    deck: deckOfCompare,
    title: () => '园区党建对比：哪些数能放在一起看',
    ids: ['main', 'choose', 'chart', 'verdicts', 'times', 'definitions', 'denominators', 'quote', 'needs', 'share'],
  },
  references: {
    ...page,
    ...alone('/references'),
    list: ifReferences,
    find: (content: Content) => ifReferences(content).length > 0 || undefined,
    samples: ifReferences,
    name: '参照',
    route: '/references',
    above: 'compare',
    heading: () => '参照：｜换一个分母，｜就是另一个数',
    deck: ({ references }: Content) => references[0]?.lead ?? '',
    title: () => '全国的党组织覆盖率：换一个分母，就是另一个数',
    jsonLd: ['BreadcrumbList', 'Dataset'],
    idsOf: (content: Content) => [
      ...chaptersOfReferences(content),
      ...content.references.flatMap(({ figures }) => figures.map(({ id }) => id)),
    ],
  },
  indicators: {
    ...page,
    ...alone('/indicators'),
    name: '指标',
    route: '/indicators',
    above: 'home',
    heading: () => '指标',
    // The dots are drawn of so few parks that each has its name.
    deck: ({ parks }: Content) =>
      `几个园区都可能有的数，先讲清定义，再看各家数值。${parks.length > parksInMatrix ? '' : '实心点是园区自己的数，圆圈是别的范围的。'}`,
    title: ({ indicators }: Content) => `${indicators.length}个园区党建指标：先看定义，再看数值`,
  },
  disclosures: {
    ...page,
    ...alone('/disclosures'),
    name: '披露情况',
    route: '/disclosures',
    above: 'indicators',
    heading: () => '哪些数，｜文章里没有写',
    deck: () =>
      '每个园区、每个指标一格：有数，只说到、没印数，还是没有提到。说的是看到的文章，不是园区知不知道；别处也许公布过。',
    title: ({ parks, indicators }: Content) =>
      `没有写的数：${writeSome(parks.length, '个园区，')}${indicators.length}个指标，逐格列出`,
    print: 'sideways',
    ids: ['main', 'told', 'read', 'share'],
    idsOf: ({ parks }: Content) => disclosureIds(parks.slice(0, parksInDisclosures)),
  },
  themes: {
    ...page,
    ...alone('/themes'),
    name: '主题',
    route: '/themes',
    above: 'indicators',
    heading: () => '按主题看数据',
    deck: () => '每项数据都归在一个主题下。点开一个主题，看各园区这方面的数据和做法。',
    title: (content: Content) => `${writeSome(countFigures(content), '项')}园区党建数据，按主题看`,
  },
  organizations: {
    ...page,
    ...alone('/organizations'),
    name: '企业与机构',
    route: '/organizations',
    above: 'home',
    heading: () => '报道里的｜企业与机构',
    deck: () => '报道点了名的企业和机构，各做了什么，有哪些数据。只收单位，不收个人。',
    title: (content: Content) => `报道里的${writeSome(countOrganizations(content), '家')}企业与机构`,
  },
  practices: {
    ...page,
    ...alone('/practices'),
    name: '做法',
    route: '/practices',
    query: [...narrowingFacets, 'page'],
    ids: ['main', 'names', 'narrow', facetsId, 'share'],
    above: 'home',
    heading: () => '做法类型',
    deck: () => '同一类做法，各园区叫法不同、办法也不同。横着看一类做法谁在做，竖着看一个园区做了什么。',
    title: ({ practiceTypes }: Content) => `${practiceTypes.length}类园区党建做法：谁在做，怎么做`,
  },
  data: {
    ...page,
    ...alone('/data'),
    name: '下载',
    route: '/data',
    above: 'home',
    heading: () => '下载',
    deck: () => '全部数据可以下载。每一行是一个印出来的数，连同统计对象、范围、参考期、分母和出处。',
    title: (content: Content) => `下载：${writeSome(countFigures(content), '项')}园区党建数据`,
    jsonLd: ['BreadcrumbList', 'Dataset'],
    ids: ['main', 'editions', 'fields', 'share'],
  },
  about: {
    ...page,
    ...alone('/about'),
    name: '关于',
    route: '/about',
    above: 'home',
    ...ofFile('about', () => '收录什么，怎样数，怎样比'),
    ids: ['main', 'trust', 'share'],
    idsOf: chaptersOfFile('about'),
  },
  glossary: {
    ...page,
    ...alone('/glossary'),
    name: '词汇表',
    route: '/glossary',
    above: 'about',
    ...ofFile('glossary', ({ terms }) => `${terms.length}个党建和统计用语`),
    jsonLd: ['BreadcrumbList', 'DefinedTermSet'],
    idsOf: (content: Content) => [...chaptersOfFile('glossary')(content), ...content.terms.map(({ id }) => id)],
  },
  corrections: {
    ...page,
    ...alone('/corrections'),
    name: '更正',
    route: '/corrections',
    above: 'about',
    ...ofFile('corrections', ({ corrections }) =>
      corrections.length > 0 ? `${corrections.length}处更正` : '目前没有更正',
    ),
    ids: ['main', 'corrections', 'retired', 'share'],
    idsOf: (content: Content) => [...chaptersOfFile('corrections')(content), ...content.corrections.map(correctionId)],
  },
  register: {
    ...page,
    ...alone('/register'),
    name: '索引',
    route: '/register',
    above: 'home',
    heading: () => '索引',
    deck: () => '园区、指标、做法、企业、术语按拼音排，数按数字的大小排。不用搜，也能翻到。',
    title: () => '索引：园区、做法、企业、术语和数，按拼音排',
    ids: ['main', 'share'],
    // Which letters there are the Pinyin of the names says.
    idsOf: () => [...registerSteps],
  },
  news: {
    ...page,
    ...alone('/news'),
    name: '更新',
    route: '/news',
    above: 'about',
    heading: () => '更新',
    deck: () => '新收的园区、新增的来源、改正的错误，按日期记在这里，新的在前。',
    title: () => '更新：新收的园区、新增的来源和更正',
  },
} as const;

export type FixedId = keyof typeof fixedPages;
