import { sidesOfRatio } from '#lib/schema/multiple.ts';
import { isLess } from '#lib/schema/ratio.ts';
import { checkPrintedWording, type PrintedFigure } from './check-printed-wording.ts';
import { normalizeFigure } from './normalize.ts';
import { strayNumbers } from './stray-numbers.ts';
import { readWording } from './wording.ts';

const digits = /\d+(?:\.\d+)?/g;
const numeralAtEnd = /[一二三四五六七八九十百千万亿两]$/u;

/** Whether words hold a figure, whole (五级 is not in 二十五级), and no second one. */
function holds(words: string, figure: string): boolean {
  const at = words.indexOf(figure);
  if (at < 0 || figure === '') return false;
  const [before, after] = [words.slice(0, at), words.slice(at + figure.length)];
  return !numeralAtEnd.test(before) && ![before, after].some((rest) => strayNumbers(rest, []).length > 0);
}

/** Which side of a ratio is the larger: 1:18 and 1比18 are alike, and 18:1 is another. */
function growsIn(text: string): boolean {
  const sides = sidesOfRatio(text);
  return sides !== null && isLess(...sides);
}

/** Whether words print the figure with a unit, in their own way: 5级 for 五级, 15000名 for 1.5万名. */
function printsInOtherWords(words: string, figure: PrintedFigure): boolean {
  const bare = words.replace(/“[^”]*”/g, '');
  if (growsIn(bare) !== growsIn(normalizeFigure(figure.printed))) return false;
  const [only, ...others] = readWording(bare);
  if (!only || others.length > 0 || (only.unit === null && !only.ordinal)) return false;
  // 达 says only that a level was reached; a link may leave it to the sentence around it.
  const plain = figure.qualifier === '达' ? [figure.qualifier, null] : [figure.qualifier];
  return plain.some((qualifier) => checkPrintedWording({ ...figure, qualifier, printed: bare }).length === 0);
}

/**
 * Whether the words of a link state the same number as its observation. They do when they contain the figure as the
 * source prints it, or print its value, unit and qualifier in other words; and when they hold no other number.
 *
 * @example linkAgrees('97.7%', { printed: '97.7%', value: '97.7', unit: '%', qualifier: null, … }) // true
 * @example linkAgrees('300个', { printed: '300余个', value: '300', unit: '个', qualifier: '余', … }) // false
 */
export function linkAgrees(words: string, figure: PrintedFigure): boolean {
  const { printed, value, upper } = figure;
  const said = normalizeFigure(words);
  const source = normalizeFigure(printed);
  if (said === source && source !== '') return true;
  if (holds(said, source)) return (said.match(digits) ?? []).every((number) => source.match(digits)?.includes(number));
  if (value === null) return false;
  const isForeign = said.match(digits)?.some((number) => {
    const known = [...(source.match(digits) ?? []), value.replace('-', ''), upper?.replace('-', '')];
    return !known.includes(number) && !/[十百千万亿]/.test(said);
  });
  return !isForeign && printsInOtherWords(said, figure);
}
