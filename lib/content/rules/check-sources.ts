import { suggest } from '#lib/pages/nearest.ts';
import type { Offence, Rule } from './rule.ts';

const listed = (paragraph: number | null) => (paragraph === null ? [] : [paragraph]);

/**
 * Every line names sources of its park, and paragraphs that these have; only an excerpt's are not counted. One article is
 * one source, or it would disagree with itself.
 */
export const checkSources: Rule = (park, { unread }) => {
  const check = (source: string, paragraphs: readonly number[], path: PropertyKey[], field: string): Offence[] => {
    const known = park.sourceById.get(source);
    if (!known && unread.has(source, 'sources')) return [];
    if (source === '') return [];
    if (!known) {
      const message = `没有这个来源：“${source}”${suggest(source, park.sourceById.keys())}`;
      return [{ path: [...path, 'source'], message }];
    }
    const last = known.paragraphs;
    if (last === null) return [];
    if (paragraphs.length === 0) return [{ path: [...path, field], message: `来源共 ${last} 段，请写明在哪一段` }];
    return paragraphs
      .filter((paragraph) => paragraph > last)
      .map((paragraph) => ({
        path: [...path, field],
        message: `来源只有 ${last} 段，实际写的是第 ${paragraph} 段`,
      }));
  };
  const sameAddress = park.sources.flatMap(({ id, url }, index): Offence[] => {
    const first = url === null ? undefined : park.sources.slice(0, index).find((other) => other.url === url);
    const message = `与“${first?.id}”是同一个网址；是同一篇文章就只写一个来源，“${id}”的数据改写 source: ${first?.id}；一份 PDF、一个版面上有几篇文章的，各在网址后面写上是哪一页、哪一篇，例如 #page=4`;
    return first ? [{ path: ['sources', index, 'url'], message }] : [];
  });
  return [
    ...sameAddress,
    ...park.observations.flatMap((one, at) => check(one.source, listed(one.paragraph), ['figures', at], 'paragraph')),
    ...park.statements.flatMap((one, at) => check(one.source, listed(one.paragraph), ['statements', at], 'paragraph')),
    ...park.practices.flatMap((one, at) => check(one.source, one.paragraphs, ['practices', at], 'paragraphs')),
    ...park.organizations.flatMap((one, at) => check(one.source, one.paragraphs, ['organizations', at], 'paragraphs')),
    ...(['statements', 'practices', 'organizations'] as const).flatMap((list) =>
      park[list].flatMap(({ also }, at) =>
        also.flatMap((place, index) => check(place.source, place.paragraphs, [list, at, 'also', index], 'paragraphs')),
      ),
    ),
  ];
};
