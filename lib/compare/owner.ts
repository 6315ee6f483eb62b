import type { Observation } from '#lib/schema/observation.ts';

type Owned = Pick<Observation, 'park' | 'territory'>;

/**
 * Whose row a figure stands in: the park of its case file, and where one file tells of several parks, the one that the
 * figure names.
 *
 * @example ownerKey(figureOfOneOfTwoZones) // 'ningxiang' and the zone's name
 */
export const ownerKey = ({ park, territory: { kind, name } }: Owned): string =>
  kind === 'park' && name !== null ? `${park} ${name}` : park;

/** Whether the figure is a park's own, not one of a city, a company or another place. */
export const isOfPark = ({ territory }: Owned): boolean => territory.kind === 'park';

/**
 * Whether two figures are a pair: of two case files, or of two parks that one file tells of. A park is never compared
 * with itself, nor with the city or the companies of its own file.
 */
export const areOfTwoParks = (a: Owned, b: Owned): boolean =>
  a.park !== b.park || (isOfPark(a) && isOfPark(b) && ownerKey(a) !== ownerKey(b));
