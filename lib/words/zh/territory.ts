import { type Territory, territoryLabel } from '#lib/schema/territory.ts';

/** Whose figure it is, in the reader's words: 园区, 宁乡全市（含园区）, 九牧王（企业）. */
export function formatTerritory({ kind, name }: Territory): string {
  if (name === null) return territoryLabel[kind];
  return kind === 'company' ? `${name}（企业）` : name;
}

/** The names of places for which the word of their kind is not true: 全市 of a county, 全省 of an autonomous region. */
const unlikeTheirKind: Partial<Record<Territory['kind'], RegExp>> = {
  city: /(?:自治州|地区|街道|[县旗盟区])$/,
  province: /(?:自治区|特别行政区|市)$|^(?:北京|天津|上海|重庆|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)/,
  other: /./,
};

/**
 * What a place is called by its kind, where two are set side by side: 全市, 全省; a county, a prefecture or an autonomous
 * region, which are neither, by their names.
 *
 * @example callTerritory({ kind: 'city', name: '宁乡市' }) // '全市'
 * @example callTerritory({ kind: 'city', name: '察布查尔锡伯自治县（含园区）' }) // '察布查尔锡伯自治县'
 */
export function callTerritory({ kind, name }: Territory): string {
  const bare = name?.replace(/（[^（）]*）$/, '') ?? '';
  return unlikeTheirKind[kind]?.test(bare) ? bare : territoryLabel[kind];
}
