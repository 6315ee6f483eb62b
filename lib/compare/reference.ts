import type { Observation } from '#lib/schema/observation.ts';

/** Which figure: its permanent address is `/parks/<park>#<id>`. */
export type ObservationRef = Pick<Observation, 'park' | 'id'>;

/**
 * An observation by its address alone, to be kept where its facts are not needed.
 *
 * @example referTo({ park: 'quanzhou', id: 'org-coverage' }) // { park: 'quanzhou', id: 'org-coverage' }
 */
export const referTo = ({ park, id }: ObservationRef): ObservationRef => ({ park, id });

/** Which figure, as one text: `quanzhou#org-coverage`. */
export const referenceKey = ({ park, id }: ObservationRef): string => `${park}#${id}`;

/** The observations in an order that does not depend on the order given: by address, then by content. */
export function inFixedOrder(observations: readonly Observation[]): Observation[] {
  return observations.toSorted(
    (a, b) => compareTexts([a.park, a.id], [b.park, b.id]) || compareTexts([JSON.stringify(a)], [JSON.stringify(b)]),
  );
}

/** By code unit, so that the order is the same on every machine. */
export function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (const [index, text] of a.entries()) {
    const other = b[index] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}
