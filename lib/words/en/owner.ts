import type { Territory, TerritoryKind } from '#lib/schema/territory.ts';
import { includesPark } from '#lib/words/zh/owned-elsewhere.ts';

const owners: Record<Exclude<TerritoryKind, 'park'>, string> = {
  parks: 'several parks together',
  city: 'the whole city',
  province: 'the whole province',
  nation: 'the whole country',
  company: 'one company',
  other: 'a place that the source does not say to be the park',
};

/**
 * Whose a figure is that is not the park's own; null where it is.
 *
 * @example formatEnglishOwner({ kind: 'city', name: '宁乡全市（含园区）' }) // 'the whole city, the park included'
 */
export const formatEnglishOwner = (territory: Territory): string | null =>
  territory.kind === 'park' ? null : `${owners[territory.kind]}${includesPark(territory) ? ', the park included' : ''}`;
