import { readIssue } from '#lib/schema/issue.ts';
import { isOnlyReposted, type ReferenceSource } from '#lib/schema/reference.ts';
import { joinList } from './list.ts';
import { notKnown, onlyReposted } from './missing.ts';
import { howMany } from './numeral.ts';
import { formatDate } from './period.ts';
import type { Quotable } from './quote.ts';
import { formatParagraphs } from './source.ts';
import { unwrittenPlace } from './whose.ts';

/** 学报 of a school or a science; 科学报 and 文学报 are papers, 天文学报 and 人文学报 are not. */
const transactions = '(?<!科|(?<![天人水])文)学报';

const journal = new RegExp(`(?:${transactions}|杂志|学刊|[周旬月季年]刊)(?:（.+）)?$`);

/** 学报, 杂志, 学刊, 月刊: what comes out in volumes and numbers. */
const isJournal = (outlet: string) => journal.test(outlet);

/** What ends like a paper and is none: a 学报, a 简报 or 公报 of an office; 中国青年报 and 大公报 are papers. */
const noPaper = new RegExp(`${transactions}|[简通情月季播]报|(?<![青少])年报|(?<!大)公报`, 'g');

/** What stands in a number of a journal, or in what calls itself one. */
export const isOfJournal = ({ outlet, issue }: Pick<ReferenceSource, 'outlet' | 'issue'>) =>
  (issue !== undefined && readIssue(issue).number !== null) || (outlet !== null && isJournal(outlet));

/** 日报, 晚报, 导报, and the apps that carry a paper's name (长沙晚报掌上长沙). */
export const isNewspaper = (outlet: string) => outlet.replaceAll(noPaper, '').includes('报');

/** A paper's title and a journal's stand in book marks; an app that carries a paper's name is no paper's title. */
const nameOf = (outlet: string, ofJournal: boolean) =>
  ofJournal || (outlet.endsWith('报') && isNewspaper(outlet)) ? `《${outlet}》` : outlet;

/** What a source calls itself at the end of its title or of a part of it: 年度报告, 情况的通报, 党建工作要点. */
const document = /((?:工作)?要点|方案|规划|意见|报告|通报|公报|通知|简报|总结|白皮书)(?=[（(〔·：—]|$)/;

/** 报道 of a paper, 文章 of a journal, and of a body's own paper what its title calls it. */
function kindOfArticle(source: ReferenceSource): string {
  const { outlet, title } = source;
  if (isOfJournal(source)) return '文章';
  return outlet === null || isNewspaper(outlet) ? '报道' : (document.exec(title ?? '')?.[1] ?? '报道');
}

/** 2023年7月10日上网: the day on which the copy at hand was put up is not the day on which the article was printed. */
const sayPosted = ({ publishedOn, postedOn }: ReferenceSource) =>
  publishedOn === null && postedOn !== null ? [`${formatDate(postedOn)}上网`] : [];

/** A case's source without an address may be an original on paper; only of a reference it tells of a repost. */
const isOfReference = (source: ReferenceSource) => !('paragraphs' in source);

/** 第2段, or that the paragraphs are not known, and of what kind the page was that had a reference. */
const sayPlace = (source: ReferenceSource, paragraphs: readonly number[]) =>
  paragraphs.length > 0
    ? [formatParagraphs([...paragraphs])]
    : [...(isOfReference(source) && isOnlyReposted(source) ? [onlyReposted] : []), `段落${notKnown}`];

type Article = {
  /** Where in it something stands. */
  place?: readonly string[];
  /** The park that it is about, where the sentence names no place. */
  about?: string | null;
  /** How many articles there are of which this is known. */
  count?: number;
};

/** 《泉州晚报》2023年7月10日报道（第2段）: the article, and in brackets what is not known of it and the place in it. */
function saySource(source: ReferenceSource, { place = [], about = null, count = 1 }: Article = {}): string {
  const { outlet, publishedOn, postedOn } = source;
  const day = source.issue ?? (publishedOn === null ? '' : formatDate(publishedOn));
  const ofJournal = isOfJournal(source);
  const date = postedOn !== null && outlet !== null && isNewspaper(outlet) ? '见报日期' : '日期';
  const missing = [outlet === null ? '媒体' : null, day === '' ? date : null].filter((one) => one !== null);
  const known = [
    ...(missing.length > 0 ? [`${missing.join('、')}${notKnown}`] : []),
    ...sayPosted(source),
    ...(publishedOn !== null && source.yearInferredFrom ? ['年份由本站推断'] : []),
    ...place,
  ].join('，');
  const brackets = known && `（${known}）`;
  const article = `${about === null ? '' : `关于${about}的`}${kindOfArticle(source)}${brackets}`;
  const many = count === 1 ? '' : `${howMany(count)}篇`;
  if (outlet === null) return `${day && `${day}的`}${many || '一篇'}${article}`;
  if (ofJournal) return `${nameOf(outlet, true)}${day}的${many}${article}`;
  // 上海发布 is a name with the verb in it, which is not said twice.
  if (!isNewspaper(outlet)) return `${outlet}${day}${outlet.endsWith('发布') ? '的' : '发布的'}${many}${article}`;
  return `${nameOf(outlet, false)}${day}${many && `的${many}`}${article}`;
}

/**
 * An article without a place in it.
 *
 * @example sayArticle(korla) // '2023年11月2日的一篇报道（媒体不详）'
 */
export const sayArticle = (source: ReferenceSource): string => saySource(source);

type Told = { source: ReferenceSource; paragraphs: Set<number>; about: string | null };

/** Cases may cite one article under names of their own: it is one by its address, or by title and what is known of it. */
const keyOfArticle = ({ url, title, outlet, publishedOn, postedOn }: ReferenceSource, ofCase: string) => {
  if (url) return url;
  return title !== null && outlet !== null ? JSON.stringify([title, outlet, publishedOn, postedOn]) : ofCase;
};

const placeOfTold = ({ source, paragraphs }: Told) =>
  sayPlace(
    source,
    [...paragraphs].sort((a, b) => a - b),
  );

/** Articles of which the same is known, said as one: 《泉州晚报》2023年7月10日的两篇报道（一篇第2段，一篇第3段）. */
function sayAlike(told: readonly [Told, ...Told[]]): string {
  const [{ source, about }] = told;
  const places = told.map((one) => placeOfTold(one));
  const place = told.length === 1 ? places.flat() : places.map((one) => `一篇${one.join('，')}`);
  return saySource(source, { place, about, count: told.length });
}

/**
 * Where figures are printed, as the beginning of a sentence: each source once, with its paragraphs, whichever cases cite
 * it.
 *
 * @example sayLead([quanzhou]) // '据《泉州晚报》2023年7月10日报道（第2段）'
 * @example sayLead([korla]) // '据2023年11月2日的一篇报道（媒体不详，第7段）'
 * @example sayLead([servedByLoudi]) // '据一篇关于娄星产业开发区的报道（媒体、日期不详，第13段）': the figure is given to no place
 */
export function sayLead(quotes: readonly Quotable[]): string {
  const told = new Map<string, Told>();
  for (const { source, observation, park } of quotes) {
    const isAbout = observation.park !== undefined && unwrittenPlace(observation.territory) !== null;
    const article = keyOfArticle(source, `${observation.park ?? ''} ${source.id}`);
    const known = told.get(article) ?? { source, paragraphs: new Set(), about: null };
    told.set(article, known);
    if (isAbout) known.about = park.sentenceName;
    if (observation.paragraph !== null) known.paragraphs.add(observation.paragraph);
  }
  const alike = new Map<string, [Told, ...Told[]]>();
  for (const one of told.values()) {
    const known = saySource(one.source, { about: one.about });
    const others = alike.get(known);
    if (others) others.push(one);
    else alike.set(known, [one]);
  }
  return `据${joinList([...alike.values()].map(sayAlike), '和')}`;
}
