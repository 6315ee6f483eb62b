import { bar, type Drawing, type Mark, smallSquares, step } from './marks.ts';

/** One thing of a line: there, there in another's hands or only meant, or not told. */
export type Tallied = 'full' | 'hollow' | 'none';

/** More than these are no row of squares that can be counted. */
const most = 40;

/** Squares from one place to the next as one path, for the cells of one kind. */
const squaresOf = (cells: readonly Tallied[], kind: Tallied) =>
  cells.map((cell, index) => (cell === kind ? smallSquares(1, 1, index * step, 0) : '')).join('');

const pointsOf = (cells: readonly Tallied[]) =>
  cells.map((cell, index) => (cell === 'none' ? bar(index * step + 3, 3, 2, 2) : '')).join('');

/**
 * Rows of squares under one another, one a line of a card and all of one size: filled what is there, an outline what is
 * another's or only meant, a point what is not told. None where a row would be too long to be counted.
 *
 * @example drawTallies([['full', 'none'], ['hollow', 'full']]).length // 2
 */
export function drawTallies(lines: readonly (readonly Tallied[])[]): Drawing[] {
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  if (longest === 0 || longest > most) return [];
  return lines.map((cells) => {
    const marks: Mark[] = [
      { look: 'plain', d: squaresOf(cells, 'full') },
      { look: 'open', d: squaresOf(cells, 'hollow') },
      { look: 'plain', d: pointsOf(cells), faint: 2 },
    ];
    return { width: longest * step - 2, height: 8, marks: marks.filter(({ d }) => d !== '') };
  });
}
