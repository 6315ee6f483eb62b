import { plainNumerals } from './formal-numerals.ts';

/** Texts that are so already, which most figures are as they are printed. */
const isPlain = /^[!-+\--~“”\u4E00-\u9FFF]*$/;

/**
 * One form of what is printed in several: full-width digits and signs half-width, white space and thousands separators
 * out, formal numerals as all others: `１,６５７ 个` → `1657个`, `捌个` → `八个`.
 */
export const plainFigure = (text: string): string =>
  plainNumerals(
    isPlain.test(text)
      ? text
      : text
          .normalize('NFKC')
          .replace(/\s+/g, '')
          .replace(/(?<=\d),(?=\d{3})/g, ''),
  );
