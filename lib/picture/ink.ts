import type { FigureParts } from '#lib/words/zh/figure.ts';
import { widthOf } from './fit.ts';

/** How much of a figure's ink its caveat has at the least. */
const leastShare = 1 / 3;

/** A caveat is never set larger than this many times its usual size. */
const mostGrowth = 1.7;

/** Ink goes with the width of a text in ems and the square of its size; a unit is set at about half the numeral's. */
export const inkOf = (text: string, size: number) => widthOf(text) * size ** 2;

const inkOfFigure = ({ lead, number, unit, tail }: FigureParts, size: number) =>
  inkOf(number, size) + inkOf(`${lead}${unit}${tail}`, size / 2);

/**
 * The size of a caveat beside a figure: the usual one, or larger where a few words would be lost beside a large number.
 *
 * @example caveatSize('原文没写分母', figureParts(coverage), { numeral: 96, caveat: 26 }) // some 35
 */
export function caveatSize(caveat: string, figure: FigureParts, sizes: { numeral: number; caveat: number }): number {
  const needed = Math.sqrt((inkOfFigure(figure, sizes.numeral) * leastShare) / widthOf(caveat));
  return Math.round(Math.min(sizes.caveat * mostGrowth, Math.max(sizes.caveat, needed)));
}
