import { countDoing, practicesAcross } from '#lib/catalog/practices.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import type { Content } from '#lib/schema/content.ts';
import { fitClauses, fitText } from './fit.ts';
import { cardOfIndicator } from './indicator.ts';
import type { Card } from './picture.ts';
import { descriptionEms } from './words.ts';

export const siteSummary =
  '中国产业园区党建工作的案例与数据：每个数字都写明数的是谁、属于谁、什么时候、印在哪里，只有可以比的才放在一起比。';

/** The first names of a list and how many there are: 泉州开发区、贵阳高新区等5个. */
function nameSome(names: readonly string[], classifier: string): string {
  const some = names.slice(0, 3).join('、');
  return names.length > 3 ? `${some}等${names.length}${classifier}` : some;
}

function lineCard(
  title: string,
  description: string,
  heading: string,
  deck: string,
  lines: string[],
  source = '',
): Card {
  const picture = {
    kicker: '',
    title: heading,
    deck,
    body: { kind: 'lines' as const, lines: lines.slice(0, 5) },
    source,
  };
  return { title, description: fitText(description, descriptionEms), picture };
}

function cardOfPage({ pages }: Content, id: string, about: string, lines: string[]): Card | null {
  const page = pages.find((one) => one.id === id);
  return page ? lineCard(`${page.title}${about}`, page.summary, page.title, page.summary, lines) : null;
}

type Make = (content: Content) => Card | null;

/** The cards of the pages that are there whatever the content says. */
export const fixedCards: Record<string, Make> = {
  '/': ({ parks, indicators, practiceTypes }) => {
    const figures = parks.reduce((sum, { observations }) => sum + observations.length, 0);
    return lineCard(
      `园区党建案例库：${parks.length}个园区，${figures}项数据`,
      siteSummary,
      '园区党建，｜一个数一个数地看',
      '每个数字都写明数的是谁、属于谁、什么时候、印在哪里。',
      [
        `案例：${nameSome(
          parks.map(({ name }) => name),
          '个园区',
        )}`,
        `${figures}项数据，逐项注明出处和段落`,
        `${indicators.length}个指标，${practiceTypes.length}类做法；能比的才放在一起比`,
      ],
    );
  },
  '/parks': ({ parks }) =>
    lineCard(
      `园区案例：${parks.length}个园区的做法和数据`,
      fitClauses(
        parks.map(({ name, deck }) => `${name}：${deck.replace(/。$/, '')}`),
        descriptionEms,
      ),
      '园区案例',
      '先说做法，再列数据，每个数字都注明统计对象、时间和出处。',
      parks.map(({ name, province, city }) => `${name}　${province}${city}`),
    ),
  '/compare': (content) => {
    const indicator = content.indicators.find(({ id }) => id === 'org-coverage');
    if (!indicator) return null;
    const card = cardOfIndicator(surveyIndicator(content, indicator));
    return {
      ...card,
      title: `${indicator.name}：同一个词，不同的口径`,
      // Not the description of the indicator's own page.
      description: fitText(`口径不同：${card.description}`, descriptionEms),
      picture: { ...card.picture, kicker: '园区党建对比', title: `${indicator.name}：｜同一个词，｜不同的口径` },
    };
  },
  '/indicators': ({ indicators }) =>
    lineCard(
      `${indicators.length}个园区党建指标：先看定义，再看数值`,
      `${nameSome(
        indicators.map(({ name }) => name),
        '个指标',
      )}：先讲清定义，再看各家数值，每个都写明数值取决于什么。`,
      '指标',
      '先讲清定义，再看各家数值。',
      indicators.map(({ name }) => name),
      `共${indicators.length}个指标`,
    ),
  '/practices': (content) => {
    const types = practicesAcross(content);
    return lineCard(
      `${types.length}类园区党建做法：谁在做，怎么做`,
      `${nameSome(
        types.map(({ type }) => type.name),
        '类做法',
      )}：横着看一类做法谁在做，竖着看一个园区做了什么。`,
      '做法类型',
      '同一类做法，各园区叫法不同、办法也不同。',
      types.map(({ type, rows }) => `${type.name}　${countDoing(rows)}个园区`),
      `共${types.length}类做法`,
    );
  },
  '/data': ({ parks }) => {
    const figures = parks.reduce((sum, { observations }) => sum + observations.length, 0);
    return lineCard(
      `数据下载：${figures}项园区党建数据`,
      `${figures}项数据全部可以下载，每一行是一个印出来的数，连同统计对象、范围、参考期、分母和出处。`,
      '数据下载',
      '每一行是一个印出来的数，连同统计对象、范围、参考期、分母和出处。',
      [`${figures}项数据，${parks.length}个园区`, 'CSV、JSON、Excel 工作簿', '数值按原文印出的精度保存'],
    );
  },
  '/about': (content) =>
    cardOfPage(content, 'about', '：收录什么，怎样数，怎样比', [
      '收录什么，不收录什么',
      '每个数旁边写着什么',
      '哪些数可以放在一起比',
    ]),
  '/glossary': (content) =>
    cardOfPage(
      content,
      'glossary',
      `：${content.terms.length}个党建和统计用语`,
      content.terms.map(({ term }) => term),
    ),
  '/corrections': (content) =>
    cardOfPage(
      content,
      'corrections',
      content.corrections.length > 0 ? `：${content.corrections.length}处更正` : '：目前没有更正',
      [`更正${content.corrections.length}处`, `停用的地址${content.retired.length}个`],
    ),
};
