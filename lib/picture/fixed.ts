import { disclosuresOf } from '#lib/catalog/disclosures.ts';
import { newsOf } from '#lib/catalog/news.ts';
import { organizationsOf } from '#lib/catalog/organizations.ts';
import { pictureOf } from '#lib/catalog/park-picture.ts';
import { countDoing, practicesAcross } from '#lib/catalog/practices.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { countThemes } from '#lib/catalog/themes.ts';
import { isOfPark } from '#lib/compare/owner.ts';
import { type FixedId, fixedPages } from '#lib/pages/fixed-pages.ts';
import { indexOnce } from '#lib/pages/indexes.ts';
import { siteSummary } from '#lib/pages/site.ts';
import { basisLabel } from '#lib/schema/basis.ts';
import type { Content } from '#lib/schema/content.ts';
import { writeSome } from '#lib/schema/count.ts';
import type { DisclosureKind } from '#lib/schema/disclosure.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import { lazily } from '#lib/schema/lazily.ts';
import { newsKinds } from '#lib/schema/news.ts';
import { themeLabel } from '#lib/schema/theme.ts';
import { formatBeside } from '#lib/words/zh/amount.ts';
import { toldOnly } from '#lib/words/zh/disclosure.ts';
import { nameSome } from '#lib/words/zh/list.ts';
import { noCases } from '#lib/words/zh/missing.ts';
import { newsLabel } from '#lib/words/zh/news.ts';
import { formatAsOf, formatDate } from '#lib/words/zh/period.ts';
import { formatSeat } from '#lib/words/zh/seat.ts';
import { markStatus } from '#lib/words/zh/small-print.ts';
import { sayTheme } from '#lib/words/zh/theme.ts';
import { drawFace } from './draw.ts';
import { fitClauses, fitText } from './fit.ts';
import { cardOfIndicator } from './indicator.ts';
import type { Drawing } from './marks.ts';
import type { Card } from './picture.ts';
import { keyOfPractices } from './practice.ts';
import { drawTallies, type Tallied } from './tally.ts';
import { descriptionEms } from './words.ts';

/** The faces of the first parks that have a picture. */
const facesOf = ({ parks }: Content): Drawing[] =>
  parks
    .flatMap((park) => pictureOf(park) ?? [])
    .slice(0, 5)
    .map(drawFace);

/** What is written on the card of a page of lists, beside the words that its row has. */
type Lines = { description?: string; lines: string[]; source?: string; faces?: Drawing[]; tallies?: Tallied[][] };

function lineCard(
  id: FixedId,
  content: Content,
  { description, lines, source = '', faces = [], tallies = [] }: Lines,
): Card | null {
  const { title, heading, deck } = fixedPages[id];
  if (heading(content) === '') return null;
  const body = { kind: 'lines' as const, lines: lines.slice(0, 5), faces, tallies: drawTallies(tallies.slice(0, 5)) };
  return {
    title: title(content),
    description: fitText(description ?? deck(content), descriptionEms),
    picture: { kicker: '', title: heading(content), deck: deck(content), body, source },
  };
}

/** A square of one thing: filled where it is the park's own. */
const tallyOf = (isThere: boolean, isOwn: boolean): Tallied => (isThere ? (isOwn ? 'full' : 'hollow') : 'none');

const tallyOfDisclosure: Record<DisclosureKind, Tallied> = {
  value: 'full',
  'told-without-number': 'hollow',
  'not-mentioned': 'none',
};

/** A square for each park, in their order. */
function tallyOfIndicator(content: Content, indicator: Indicator): Tallied[] {
  const hasOwn = new Map<string, boolean>();
  for (const { park, figure } of surveyIndicator(content, indicator).rows)
    hasOwn.set(park.slug, hasOwn.get(park.slug) === true || isOfPark(figure));
  return content.parks.map(({ slug }) => tallyOf(hasOwn.has(slug), hasOwn.get(slug) === true));
}

type Make = (content: Content) => Card | null;

/**
 * Whether an id is that of a page that is there whatever the content says.
 *
 * @example isFixed('home') // true
 */
export const isFixed = (id: string): id is FixedId => Object.hasOwn(fixedPages, id);

const makers: Record<FixedId, Make> = {
  home: (content) => {
    const { parks, indicators, practiceTypes } = content;
    const names = parks.map(({ name }) => name);
    const figures = parks.reduce((sum, { observations }) => sum + observations.length, 0);
    return lineCard('home', content, {
      description: siteSummary,
      faces: facesOf(content),
      lines: [
        ...(names.length === 0
          ? [noCases]
          : [`案例：${nameSome(names, '个园区')}`, `${figures}项数据，逐项注明出处和段落`]),
        `${indicators.length}个指标，${practiceTypes.length}类做法；能比的才放在一起比`,
      ],
    });
  },
  parks: (content) => {
    const clauses = content.parks.map(({ name, deck }) => `${name}：${deck.replace(/。$/, '')}`);
    return lineCard('parks', content, {
      ...(clauses.length > 0 && { description: fitClauses(clauses, descriptionEms) }),
      faces: facesOf(content),
      lines: content.parks.map((park) => `${park.name}　${formatSeat(park)}`),
    });
  },
  themes: (content) =>
    lineCard('themes', content, {
      lines: countThemes(content).map((one) => `${themeLabel[one.theme]}：${sayTheme(one)}`),
    }),
  organizations: (content) =>
    lineCard('organizations', content, {
      lines: organizationsOf(content).map(({ organization, park }) => `${organization.name}　${park.name}`),
    }),
  disclosures: (content) => {
    const parks = disclosuresOf(content, content.parks.slice(0, 5));
    return lineCard('disclosures', content, {
      lines: parks.map(({ park, count, cells }) => `${park.name}　${cells.length}项里${count.value}项有数`),
      tallies: parks.map(({ cells }) => cells.map(({ kind }) => tallyOfDisclosure[kind])),
      source: `实心有数，空心${toldOnly}，点是没有提到`,
    });
  },
  compare: (content) => {
    const indicator = content.indicators.find(({ id }) => id === 'org-coverage');
    if (!indicator) return null;
    const card = cardOfIndicator(surveyIndicator(content, indicator));
    const { title, heading } = fixedPages.compare;
    return {
      ...card,
      title: title(),
      // Not the description of the indicator's own page.
      description: fitText(`先看口径：${card.description}`, descriptionEms),
      picture: { ...card.picture, kicker: '园区党建对比', title: heading() },
    };
  },
  references: (content) => {
    const [first] = content.references;
    if (!first) return null;
    const lines = first.headline.flatMap((id) => {
      const figure = first.figureById.get(id);
      return figure
        ? [`${basisLabel[figure.basis]}　${formatBeside(figure)}${markStatus(figure)}（${formatAsOf(figure.period)}）`]
        : [];
    });
    return lineCard('references', content, { lines, source: '全国的数，不是园区的，不能和园区排在一起' });
  },
  indicators: (content) => {
    const names = content.indicators.map(({ name }) => name);
    return lineCard('indicators', content, {
      description: `${nameSome(names, '个指标')}：先讲清定义，再看各家数值，每个都写明数值取决于什么。`,
      lines: names,
      tallies: content.indicators.map((indicator) => tallyOfIndicator(content, indicator)),
      source: `共${names.length}个指标；实心是园区的数，空心是别的范围的`,
    });
  },
  practices: (content) => {
    const types = practicesAcross(content);
    const names = types.map(({ type }) => type.name);
    return lineCard('practices', content, {
      description: `${nameSome(names, '类做法')}：横着看一类做法谁在做，竖着看一个园区做了什么。`,
      lines: types.map(({ type, rows }) => `${type.name}　${countDoing(rows)}个园区`),
      tallies: types.map(({ rows }) => rows.map(({ practices, isDone }) => tallyOf(practices.length > 0, isDone))),
      source: `共${names.length}类做法；${keyOfPractices}`,
    });
  },
  data: (content) => {
    const { parks } = content;
    const figures = parks.reduce((sum, { observations }) => sum + observations.length, 0);
    return lineCard('data', content, {
      description: `${writeSome(figures, '项')}数据全部可以下载，每一行是一个印出来的数，连同统计对象、范围、参考期、分母和出处。`,
      lines: [`${figures}项数据，${parks.length}个园区`, 'CSV、JSON、Excel 工作簿', '数值按原文印出的精度保存'],
    });
  },
  about: (content) =>
    lineCard('about', content, { lines: ['收录什么，不收录什么', '每个数旁边写着什么', '哪些数可以放在一起比'] }),
  glossary: (content) => lineCard('glossary', content, { lines: content.terms.map(({ term }) => term) }),
  register: (content) =>
    lineCard('register', content, {
      lines: [
        `${content.parks.length}个园区，${content.indicators.length}个指标，${content.terms.length}条术语`,
        '做法、企业和机构按拼音排',
        '数按数字的大小排，不是排名',
      ],
    }),
  news: (content) => {
    const news = newsOf(content);
    return lineCard('news', content, {
      lines: newsKinds.map((kind) => `${newsLabel[kind]}　${news.filter((one) => one.kind === kind).length}条`),
      source: news[0] ? `最近一次在${formatDate(news[0].on)}` : '',
    });
  },
  corrections: (content) => {
    const { corrections, retired } = content;
    return lineCard('corrections', content, {
      lines: [`更正${corrections.length}处`, `停用的地址${retired.length}个`],
    });
  },
};

/**
 * The cards of the pages that are there whatever the content says, each made when it is first asked for: every narrowed
 * list has the description of the whole one in its head.
 */
export const fixedCards = indexOnce((content: Content) =>
  lazily<Record<FixedId, Card | null>>(
    Object.fromEntries(Object.entries(makers).map(([id, make]) => [id, () => make(content)])) as Record<
      FixedId,
      () => Card | null
    >,
  ),
);
