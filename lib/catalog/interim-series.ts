import type { Observation } from '#lib/schema/observation.ts';

export type Change = { before: Observation; after: Observation };

export const changesOf = (figures: readonly Observation[]): Change[] =>
  figures.flatMap((after) => figures.filter(({ id }) => id === after.before).map((before) => ({ before, after })));

export function seriesOf(figures: readonly Observation[]): Observation[][] {
  const earlier = new Set(changesOf(figures).map(({ before }) => before));
  return figures
    .filter((figure) => !earlier.has(figure))
    .map((figure) => [figure, ...figures.filter(({ id }) => id === figure.before)]);
}

export function newestOf([first]: readonly Observation[]): Observation {
  if (!first) throw new Error('a series has at least one figure');
  return first;
}
