import type { Observation } from '#lib/schema/observation.ts';
import { formatFigure } from './figure.ts';

/** The evidence of a block of prose: which paragraphs of the source, and the notes of an editor to its figures. */
export type Evidence = {
  /** Each paragraph of a source with the figures that it prints, in order. */
  places: { source: string; paragraph: number | null; figures: Observation[] }[];
  notes: { id: string; figure: string; text: string }[];
};

/**
 * @param links the addresses that a block links to, figures of the park among them as `#id`
 * @returns null where the block links to no figure
 */
export function evidenceOf(links: string[], observationById: ReadonlyMap<string, Observation>): Evidence | null {
  const figures = [...new Set(links)].flatMap((link) => observationById.get(link.replace(/^#/, '')) ?? []);
  if (figures.length === 0) return null;
  const placeByKey = new Map<string, Evidence['places'][number]>();
  for (const figure of figures.toSorted((a, b) => (a.paragraph ?? 0) - (b.paragraph ?? 0))) {
    const { source, paragraph } = figure;
    const key = `${source} ${paragraph}`;
    const place = placeByKey.get(key) ?? { source, paragraph, figures: [] };
    placeByKey.set(key, place);
    place.figures.push(figure);
  }
  return {
    places: [...placeByKey.values()],
    notes: figures.flatMap((figure) =>
      figure.note === null ? [] : [{ id: figure.id, figure: formatFigure(figure), text: figure.note }],
    ),
  };
}
