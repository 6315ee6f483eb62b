import { addressOfFigure, textOfFigure } from '#lib/pages/text-fragment.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

/** The way to the sentence that prints a figure: its address, and the plain address with the words to look for in it. */
export function sentenceOf(park: Park, figure: Observation) {
  return {
    href: addressOfFigure(park, figure),
    url: park.sourceById.get(figure.source)?.url ?? null,
    words: textOfFigure(figure) ?? figure.printed,
  };
}
