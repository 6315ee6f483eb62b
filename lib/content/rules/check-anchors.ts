import { normalizeFigure } from '../printed/normalize.ts';
import { readSpans } from '../printed/wording.ts';
import type { Rule } from './rule.ts';

/** The words by which a link finds a figure hold its number, where they hold one: 解决1063个 is no place of 8.7%. */
export const checkAnchors: Rule = ({ observations }) =>
  observations.flatMap(({ anchor, printed }, index) => {
    // Nearly all hold it as it is printed, which takes no reading.
    if (anchor === null || anchor.includes(printed) || !/[\d０-９]/.test(anchor)) return [];
    const [words, figure] = [normalizeFigure(anchor), normalizeFigure(printed)];
    const numbers = readSpans(words).filter(({ unit, numeral }) => unit !== null && /^\d/.test(numeral));
    if (numbers.length === 0 || words.includes(figure) || numbers.some(({ numeral }) => figure.includes(numeral)))
      return [];
    const message = `定位“${anchor}”里的数不是这一项的“${printed}”；请写原文里印着这一项的那几个字`;
    return [{ path: ['figures', index, 'anchor'], message }];
  });
