/**
 * How a mark is drawn. `own` is this park's own and printed; `plain` is filled as well and not the subject; `dots` is a
 * line whose dashes are the units, so that many of them are one element, and `holes` over it make them rings; `hollow` is
 * what is another's, without a time or worked out; `open` is one whose number is not printed; `ring` is the outline of
 * what is the park's own; `rail` joins levels.
 */
export type Look = 'own' | 'plain' | 'dots' | 'holes' | 'hollow' | 'outline' | 'open' | 'ring' | 'rail';

/** One path. `faint`: from 1 to 4, the steps in which an open end fades. */
export type Mark = { look: Look; d: string; faint?: 1 | 2 | 3 | 4 };

/** Marks with the room that they need. */
export type Drawing = { width: number; height: number; marks: Mark[] };

/** From one unit to the next, of which the unit itself takes eight tenths. */
export const step = 10;

const round = (number: number) => Math.round(number * 10) / 10;

/**
 * Rows of units as one line a row, to be stroked with dashes: a dot at each whole step.
 *
 * @example unitRows(25, 23) // 'M5 5h220.1M5 15h10.1': a row of 23 and one of 2
 */
export function unitRows(count: number, columns: number, x = 0, y = 0): string {
  let path = '';
  for (let row = 0; row * columns < count; row += 1) {
    const inRow = Math.min(columns, count - row * columns);
    path += `M${x + 5} ${y + row * step + 5}h${(inRow - 1) * step}.1`;
  }
  return path;
}

/**
 * How high so many units stand in rows of so many columns, without the gap below the last row.
 *
 * @example heightOfRows(25, 23) // 18
 */
export const heightOfRows = (count: number, columns: number) => Math.ceil(count / columns) * step - 2;

const square = 'h8v8h-8z';

/**
 * Squares in columns of five, as days stand in weeks, from one to another; a part of a square is that part of it.
 *
 * @example cells(0, 2) // 'M0 0h8v8h-8zm0 10h8v8h-8z'
 */
export function cells(from: number, to: number): string {
  let path = '';
  let follows = false;
  for (let index = Math.floor(from); index < to; index += 1) {
    const [x, y] = [Math.floor(index / 5) * step, (index % 5) * step];
    const top = Math.max(0, from - index);
    const bottom = Math.min(1, to - index);
    const isWhole = top === 0 && bottom === 1;
    path += follows && isWhole && y > 0 ? 'm0 10' : `M${x} ${round(y + top * 8)}`;
    path += isWhole ? square : `h8v${round((bottom - top) * 8)}h-8z`;
    follows = isWhole;
  }
  return path;
}

/** Squares in rows, as one path. */
export function smallSquares(count: number, columns: number, x: number, y: number): string {
  let path = '';
  for (let index = 0; index < count; index += 1) {
    const isFirst = index % columns === 0;
    path += `${isFirst ? `M${Math.round(x)} ${y + Math.floor(index / columns) * step}` : 'm10 0'}h8v8h-8z`;
  }
  return path;
}

/**
 * A rectangle as a path, from its upper left corner.
 *
 * @example bar(0, 0, 12, 8) // 'M0 0h12v8h-12z'
 */
export const bar = (x: number, y: number, width: number, height: number) =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

/**
 * A circle as a path: two arcs from its left, for a path has no circle.
 *
 * @example circle(5, 5, 4) // 'M1 5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z'
 */
export const circle = (x: number, y: number, radius: number) =>
  `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-2 * radius)} 0z`;
