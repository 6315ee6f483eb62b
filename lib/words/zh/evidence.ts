import type { Observation } from '#lib/schema/observation.ts';
import { formatFigure } from './figure.ts';
import { formatParagraphs } from './source.ts';

/** The evidence of a block of prose: which paragraphs of the source, and the notes of an editor to its figures. */
export type Evidence = { paragraphs: string; notes: { id: string; figure: string; text: string }[] };

/**
 * @param links the addresses that a block links to, figures of the park among them as `#id`
 * @returns null where the block links to no figure
 */
export function evidenceOf(links: string[], observationById: ReadonlyMap<string, Observation>): Evidence | null {
  const figures = [...new Set(links)].flatMap((link) => observationById.get(link.replace(/^#/, '')) ?? []);
  if (figures.length === 0) return null;
  const paragraphs = [...new Set(figures.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  return {
    paragraphs: formatParagraphs(paragraphs),
    notes: figures.flatMap((figure) =>
      figure.note === null ? [] : [{ id: figure.id, figure: formatFigure(figure), text: figure.note }],
    ),
  };
}
