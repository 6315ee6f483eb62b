import type { Content, Park } from '#lib/schema/content.ts';

/** The sources of a case that came after it, where content says when; the first came with the case. */
export const sourcesAdded = ({ sources }: Pick<Park, 'sources'>) =>
  sources.slice(1).flatMap((source) => (source.added === undefined ? [] : [{ source, on: source.added }]));

/** How many entries the page of news has. */
export const countNews = ({ parks, corrections }: Pick<Content, 'parks' | 'corrections'>): number =>
  corrections.length +
  parks.reduce((sum, park) => sum + Number(park.added !== undefined) + sourcesAdded(park).length, 0);
