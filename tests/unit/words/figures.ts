import { readContent } from '#lib/content/read.ts';
import type { Observation } from '#lib/schema/observation.ts';

const { parks } = readContent('tests/fixtures/valid');

/** The figures of the park that shows everything a figure can say. */
export const figureById = parks.find(({ slug }) => slug === 'linhe')?.observationById ?? new Map<string, Observation>();

export function figureOf(id: string): Observation {
  const figure = figureById.get(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
}
