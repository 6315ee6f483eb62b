import type { Park } from '#lib/schema/content.ts';

/**
 * Where a park lies; a municipality, which is its own province, is said once.
 *
 * @example formatSeat({ province: '重庆市', city: '重庆市' }) // '重庆市'
 * @example formatSeat({ province: '江苏省', city: '苏州市' }) // '江苏省苏州市'
 */
export const formatSeat = ({ province, city }: Pick<Park, 'province' | 'city'>): string =>
  province === city || (province.endsWith('市') && city.startsWith(province)) ? city : `${province}${city}`;
