import type { BriefItem } from '#lib/pages/brief.ts';
import type { ResolvedPractice } from '#lib/schema/content.ts';
import { writeCount } from '#lib/schema/count.ts';
import { plainText } from '#lib/schema/inline.ts';
import { formatActor, namePractice } from './practice.ts';
import { quoteWords } from './quotation.ts';
import { titleTogether } from './shared.ts';
import { nameFigure } from './whose.ts';

/** What the page of a brief does. */
export const briefDeck = '把要用的数、做法和对照放到一起：每个数都带着口径和出处，可以打印，也可以复制到WPS和Word。';

/** What a thing of a brief is called: 泉州开发区：非公企业党组织覆盖率 */
export function titleItem(item: BriefItem): string {
  if (item.kind === 'figure') return nameFigure(item.park, item.figure);
  if (item.kind === 'practice') return `${item.park.name}：${namePractice(item.practice)}`;
  return titleTogether(item.parks);
}

/** What a practice is, and who does it: 园区党工委……。谁来做：园区党工委。 */
export const tellPractice = (practice: ResolvedPractice) =>
  `${plainText(practice.summary)}谁来做：${formatActor(practice)}。`;

/** How many things are gathered, and how many sheets hold them: 3项，一张A4纸印得下。 */
export const saySheets = (items: number, sheets: number) => `${items}项，${writeCount(sheets)}张A4纸印得下。`;

/**
 * What an address names that is not there: 没有找到“quanzhou/x”，可能停用了，也可能抄错了。
 *
 * @param all how many there are where not all are named
 */
export const sayUnknown = (keys: readonly string[], all: number) =>
  `没有找到${keys.map(quoteWords).join('、')}${all > keys.length ? `等${all}项` : ''}，可能停用了，也可能抄错了。`;
