import { type Territory, territoryLabel } from '#lib/schema/territory.ts';

/** A name in brackets at the end, and whether it says that the park is part of the place: 宁乡全市（含园区）. */
export const includesPark = ({ name }: Territory): boolean => /（含[^（）]*）$/.test(name ?? '');

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
  const { kind, name } = territory;
  if (kind === 'parks') return '不是一个园区的';
  if (includesPark(territory)) return '不只是园区的';
  if (kind !== 'other') return '不是园区的';
  return park === null || (name ?? '').includes(park) ? '不算作园区自己的' : `不算作${park}的数`;
}
