import { splitCell } from './cell-wording.ts';
import { plainNumerals } from './formal-numerals.ts';

/** Texts that are so already, which most figures are as they are printed. */
const isPlain = /^[!-+\--~“”\u4E00-\u9FFF]*$/;

/**
 * One form of what is printed in several: full-width digits and signs half-width, white space and thousands separators
 * out, formal numerals as all others, the unit of a cell behind its number: `１,６５７ 个` → `1657个`, `捌个` → `八个`,
 * `12（单位：家）` → `12家`.
 */
export function plainFigure(text: string): string {
  const { number, unit } = splitCell(text);
  const words = unit === null ? text : number + unit;
  return plainNumerals(
    isPlain.test(words)
      ? words
      : words
          .normalize('NFKC')
          .replace(/\s+/g, '')
          .replace(/(?<=\d),(?=\d{3})/g, ''),
  );
}
