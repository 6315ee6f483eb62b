import { isOnlyReposted, type ReferenceSource } from '#lib/schema/reference.ts';
import { joinList } from './list.ts';
import { notKnown, onlyReposted } from './missing.ts';
import { formatDate } from './period.ts';
import type { Quotable } from './quote.ts';
import { formatParagraphs } from './source.ts';
import { unwrittenPlace } from './whose.ts';

/** 日报, 晚报, 导报, and the apps that carry a paper's name (长沙晚报掌上长沙). */
export const isNewspaper = (outlet: string) => outlet.includes('报');

/** A paper's title stands in book marks; an app that carries a paper's name is no paper's title. */
const nameOf = (outlet: string) => (outlet.endsWith('报') ? `《${outlet}》` : outlet);

/** 2023年7月10日上网: the day on which the copy at hand was put up is not the day on which the article was printed. */
const sayPosted = ({ publishedOn, postedOn }: ReferenceSource) =>
  publishedOn === null && postedOn !== null ? [`${formatDate(postedOn)}上网`] : [];

/** 第2段, or that the paragraphs are not known, and of what kind the page was that had the article. */
const sayPlace = (source: ReferenceSource, paragraphs: readonly number[]) =>
  paragraphs.length > 0
    ? [formatParagraphs([...paragraphs])]
    : [...(isOnlyReposted(source) ? [onlyReposted] : []), `段落${notKnown}`];

/**
 * 《泉州晚报》2023年7月10日报道（第2段）: the article, and in brackets what is not known of it and the place in it.
 *
 * @param about the park that the article is about, where the sentence names no place
 */
function saySource(source: ReferenceSource, place: readonly string[], about: string | null = null): string {
  const { outlet, publishedOn, postedOn } = source;
  const day = publishedOn === null ? (source.issue ?? '') : formatDate(publishedOn);
  const date = postedOn !== null && outlet !== null && isNewspaper(outlet) ? '见报日期' : '日期';
  const missing = [outlet === null ? '媒体' : null, day === '' ? date : null].filter((one) => one !== null);
  const known = [
    ...(missing.length > 0 ? [`${missing.join('、')}${notKnown}`] : []),
    ...sayPosted(source),
    ...(publishedOn !== null && source.yearInferredFrom ? ['年份由本站推断'] : []),
    ...place,
  ].join('，');
  const brackets = known && `（${known}）`;
  const article = `${about === null ? '' : `关于${about}的`}报道${brackets}`;
  if (outlet === null) return `${day && `${day}的`}一篇${article}`;
  if (!isNewspaper(outlet)) return `${outlet}${day}发布的${article}`;
  return `${nameOf(outlet)}${day}${article}`;
}

/**
 * An article without a place in it.
 *
 * @example sayArticle(korla) // '2023年11月2日的一篇报道（媒体不详）'
 */
export const sayArticle = (source: ReferenceSource): string => saySource(source, []);

/**
 * Where figures are printed, as the beginning of a sentence: each source once, with its paragraphs.
 *
 * @example sayLead([quanzhou]) // '据《泉州晚报》2023年7月10日报道（第2段）'
 * @example sayLead([korla]) // '据2023年11月2日的一篇报道（媒体不详，第7段）'
 * @example sayLead([servedByLoudi]) // '据一篇关于娄星产业开发区的报道（媒体、日期不详，第13段）': the figure is given to no place
 */
export function sayLead(quotes: readonly Quotable[]): string {
  const told = new Map<string, { source: ReferenceSource; paragraphs: Set<number>; about: string | null }>();
  for (const { source, observation, park } of quotes) {
    const key = `${observation.park ?? ''} ${source.id}`;
    const known = told.get(key) ?? { source, paragraphs: new Set(), about: null };
    told.set(key, known);
    if (observation.park !== undefined && unwrittenPlace(observation.territory) !== null)
      known.about = park.sentenceName;
    if (observation.paragraph !== null) known.paragraphs.add(observation.paragraph);
  }
  const sources = [...told.values()].map(({ source, paragraphs, about }) =>
    saySource(
      source,
      sayPlace(
        source,
        [...paragraphs].sort((a, b) => a - b),
      ),
      about,
    ),
  );
  return `据${joinList(sources, '和')}`;
}
