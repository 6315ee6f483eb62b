/**
 * How much there is of a theme, without a full stop.
 *
 * @example sayTheme({ figures: 24, parks: 5 }) // '5个园区，24项数据'
 */
export const sayTheme = ({ figures, parks }: { figures: number; parks: number }): string =>
  figures === 0 ? '还没有数据' : `${parks}个园区，${figures}项数据`;
