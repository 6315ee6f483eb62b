import { type Territory, territoryLabel } from '#lib/schema/territory.ts';

/** Whose figure it is, in the reader's words: 园区, 宁乡全市（含园区）, 九牧王（企业）. */
export function formatTerritory({ kind, name }: Territory): string {
  if (name === null) return territoryLabel[kind];
  return kind === 'company' ? `${name}（企业）` : name;
}
