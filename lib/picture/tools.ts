import { checkableOf, countCheckable } from '#lib/catalog/verify.ts';
import { askedPages } from '#lib/pages/asked-pages.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import { writeSome } from '#lib/schema/count.ts';
import { briefDeck } from '#lib/words/zh/brief.ts';
import { figuresDeck } from '#lib/words/zh/facets.ts';
import { searchDeck } from '#lib/words/zh/search.ts';
import { sayParagraphCount } from '#lib/words/zh/source.ts';
import { sayVerify, verifyPromise } from '#lib/words/zh/verify.ts';
import { firstFitting, fitText } from './fit.ts';
import type { Card } from './picture.ts';
import { descriptionEms, titleEms } from './words.ts';

type Told = { kicker?: string; title: string; heading: string; deck: string; lines: string[]; description?: string };

/** The card of a page by which readers do something: what it does, and nothing of what somebody does with it. */
const toolCard = ({ kicker = '', title, heading, deck, lines, description = deck }: Told): Card => ({
  title,
  description: fitText(description, descriptionEms),
  picture: { kicker, title: heading, deck, body: { kind: 'lines', lines }, source: '' },
});

export const cardOfSearch = (): Card =>
  toolCard({
    title: '搜索：找园区、指标、企业、做法和数',
    heading: askedPages.search.name,
    deck: searchDeck,
    lines: ['园区、指标、做法、企业与机构、术语', '一个数，照报道的写法', '正文里的一句话，连同它在第几段'],
  });

export function cardOfFigureList({ parks }: Content): Card {
  const figures = parks.reduce((sum, { observations }) => sum + observations.length, 0);
  const { name } = askedPages.figures;
  return toolCard({
    title:
      figures === 0 ? `${name}：逐个写明出处` : `${writeSome(parks.length, '个园区的')}${figures}个数，逐个写明出处`,
    heading: name,
    deck: figuresDeck,
    lines: [
      ...(figures === 0 ? [] : [`${parks.length}个园区的案例，共${figures}个数`]),
      '每个数一页：统计对象、属于谁、时间、出处、能不能比',
      '可以按省、主题、指标、年份和可比性筛选',
    ],
  });
}

export const cardOfBrief = (): Card =>
  toolCard({
    title: '材料：把要用的数放到一起，带着出处',
    heading: '材料',
    deck: briefDeck,
    lines: ['选几个数、几项做法、一组对照', '每个数都带着口径和出处', '可以打印，也可以复制到WPS和Word'],
  });

/** The card of the page on which a copy of the articles about a park is checked. */
export function cardOfVerify(park: Park): Card {
  const { name } = park;
  const count = countCheckable(park);
  return toolCard({
    kicker: '核对一份副本',
    title: firstFitting([...(count > 0 ? [`核对${name}的${count}项数据`] : []), `核对：${name}`], titleEms),
    heading: `核对：｜${name}`,
    deck: verifyPromise,
    lines:
      count === 0
        ? []
        : [
            `${count}项数据，逐项列出原文写法和段落`,
            ...checkableOf(park).map(({ source }) => sayParagraphCount(source)),
          ],
    description: sayVerify(name, count),
  });
}
