/** The number of a cell with the unit that its table prints elsewhere: 186.4（单位：亿元）. */
const ofCell = /^(?<number>.*?\S)\s*[（(]单位[：:](?<unit>[^（()）]+)[）)]$/;

/**
 * A wording as it is told of a cell of a table, whose unit stands in the head, in a column of its own or above it.
 *
 * @example writeCell('186.4', '亿元') // '186.4（单位：亿元）'
 */
export const writeCell = (number: string, unit: string): string => `${number}（单位：${unit}）`;

/**
 * What of a wording stands where its number does, and the unit that stands elsewhere in the table; null where it is no
 * wording of a cell.
 *
 * @example splitCell('186.4（单位：亿元）') // { number: '186.4', unit: '亿元' }
 * @example splitCell('12家') // { number: '12家', unit: null }
 */
export function splitCell(printed: string): { number: string; unit: string | null } {
  const { number, unit } = (printed.includes('单位') && ofCell.exec(printed)?.groups) || {};
  return number === undefined || unit === undefined ? { number: printed, unit: null } : { number, unit: unit.trim() };
}
