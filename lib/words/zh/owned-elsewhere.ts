import { type Territory, territoryLabel } from '#lib/schema/territory.ts';

/** A name in brackets at the end, and whether it says that the park is part of the place: 宁乡全市（含园区）. */
export const includesPark = ({ name }: Territory): boolean => /（(?:含|包括)[^（）]*园区[^（）]*）$/.test(name ?? '');

export type Relation = 'own' | 'several' | 'whole' | 'unknown' | 'apart';

/**
 * How a place lies to the park: it is the park, several parks, a place that the park is part of, one that nobody has
 * written how it lies, or another. Every sentence about whose a figure is words one of these.
 */
export function relationOf(territory: Territory): Relation {
  if (territory.kind === 'park') return 'own';
  if (territory.kind === 'parks') return 'several';
  if (includesPark(territory)) return 'whole';
  return territory.kind === 'other' ? 'unknown' : 'apart';
}

/** 几个园区合在一起: 合计 is no word for a rate, and stands in no name twice. */
const joinParks = (name: string) => `${name.replace(/(?:合计|合在一起)$/, '')}合在一起`;

/**
 * Whose figure it is that is not the park's own, as the subject of 的数.
 *
 * @example nameOwner({ kind: 'parks', name: null }) // '几个园区合在一起'
 */
export const nameOwner = ({ kind, name }: Territory): string =>
  kind === 'parks' ? joinParks(name ?? territoryLabel.parks) : (name ?? territoryLabel[kind]);

/**
 * What such a figure is not. Of a place whose relation to the park nobody has written, no more is said than that the site
 * does not count its figures among the park's.
 *
 * @param park what sentences call the park; without it, or where the place bears its name, it is 园区
 * @example sayNotOwn({ kind: 'other', name: '娄星工业集中区' }, '娄星产业开发区') // '不算作娄星产业开发区的数'
 * @example sayNotOwn({ kind: 'city', name: '宁乡全市（含园区）' }) // '不只是园区的'
 */
export function sayNotOwn(territory: Territory, park: string | null = null): string {
  const isNamed = park !== null && !(territory.name ?? '').includes(park);
  return {
    own: '是园区自己的',
    several: '不是一个园区的',
    whole: '不只是园区的',
    unknown: isNamed ? `不算作${park}的数` : '不算作园区自己的',
    apart: '不是园区的',
  }[relationOf(territory)];
}
