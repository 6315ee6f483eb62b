import type { Content, Source } from '#lib/schema/content.ts';
import type { NewsEntry, NewsKind } from '#lib/schema/news.ts';
import { closeSentence } from './close-sentence.ts';
import { kindOfCorrection } from './correction.ts';
import { notKnown } from './missing.ts';
import { formatDate } from './period.ts';
import { formatSeat } from './seat.ts';
import { formatSource, isUnknownSource } from './source.ts';
import { sayWhere } from './where.ts';

/** What a sentence of news begins with. */
export const newsLabel: Record<NewsKind, string> = { park: '新收园区', source: '新增来源', correction: '更正' };

/** A blank that a sentence does without: 泉州晚报2023年, but qzkfqnews.com 2016年. */
const betweenChinese = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu;

/** A sentence in three: what kind of news it is, what it is of, and the rest with its full stop. */
export type News = { label: string; of: string; rest: string };

/** 一篇报道（题名不详）; of which nothing at all is known 一篇转载稿（题名、媒体、日期不详）. */
function sayUntitled(source: Source): string {
  const { postedOn, copy } = source;
  if (!isUnknownSource(source)) return `一篇报道（题名${notKnown}）`;
  const posted = postedOn === null ? '' : `，${formatDate(postedOn)}上网`;
  return `一篇${copy === 'reprint' ? '转载稿' : '报道'}（题名、媒体、日期${notKnown}${posted}）`;
}

/**
 * One piece of news, so that a page can make a link of what it is of.
 *
 * @example sayNews(content, entry) // { label: '新收园区', of: '库尔勒的园区', rest: '，新疆维吾尔自治区库尔勒市。' }
 */
export function sayNews(content: Content, entry: NewsEntry): News {
  const label = newsLabel[entry.kind];
  if (entry.kind === 'park') {
    const { sentenceName } = entry.park;
    return { label, of: sentenceName, rest: `，${formatSeat(entry.park)}。` };
  }
  if (entry.kind === 'source') {
    const { title } = entry.source;
    const article =
      title === null ? sayUntitled(entry.source) : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
    const { outlet, publishedOn } = entry.source;
    const source =
      outlet === null && publishedOn !== null
        ? `${formatDate(publishedOn)}，媒体${notKnown}`
        : formatSource(entry.source).replace(betweenChinese, '').replaceAll(' ', '，');
    const isNamed = title !== null || !/^(?:报道|转载稿)（/.test(source);
    return {
      label,
      of: article,
      rest: `${isNamed ? `，${source}` : ''}，用于${entry.park.name}的案例。`,
    };
  }
  const { address, why } = entry.correction;
  return {
    label: kindOfCorrection(entry.correction),
    of: sayWhere(content, address),
    rest: `改了，因为${closeSentence(why)}`,
  };
}

/** One piece of news as one sentence: 更正：泉州开发区案例的“示范岗数”一项改了，因为抄错一位。 */
export function formatNews(content: Content, entry: NewsEntry): string {
  const { label, of, rest } = sayNews(content, entry);
  return `${label}：${of}${rest}`;
}
