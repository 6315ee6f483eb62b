/**
 * How much there is of a theme, without a full stop.
 *
 * @example sayTheme({ parks: 5, figures: 24, practices: 12 }) // '5个园区，24项数据，12项做法'
 */
export function sayTheme({ parks, figures, practices }: { parks: number; figures: number; practices: number }): string {
  if (parks === 0) return '还没有数据和做法';
  return [
    `${parks}个园区`,
    ...(figures > 0 ? [`${figures}项数据`] : []),
    ...(practices > 0 ? [`${practices}项做法`] : []),
  ].join('，');
}
