import type { Park, Source } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

/** An article whose paragraphs are known, and what it prints. */
export type Checkable = { source: Source & { paragraphs: number }; figures: Observation[] };

const hasParagraphs = (source: Source): source is Checkable['source'] => source.paragraphs !== null;

/** The articles of a case that a copy can be held against: of one read in part nobody can tell the paragraphs. */
export const checkableOf = ({ sources, observations }: Pick<Park, 'sources' | 'observations'>): Checkable[] =>
  sources
    .filter(hasParagraphs)
    .map((source) => ({ source, figures: observations.filter((figure) => figure.source === source.id) }));

/** How many figures of a case can be checked so. */
export const countCheckable = (park: Pick<Park, 'sources' | 'observations'>): number =>
  checkableOf(park).reduce((sum, { figures }) => sum + figures.length, 0);
