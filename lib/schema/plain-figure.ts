import { splitCell } from './cell-wording.ts';
import { plainNumerals } from './formal-numerals.ts';

/** Texts that are so already, which most figures are as they are printed. */
const isPlain = /^[!-+\--~“”\u4E00-\u9FFF]*$/;

const currencies: Record<string, string> = { US$: '美元', $: '美元', HK$: '港元', '¥': '元', '￥': '元', '€': '欧元' };
/** US$230万: a sum whose unit stands before it as a sign, and sometimes again behind it. */
const signed = /(US\$|HK\$|[$¥￥€])(\d[\d,.]*[百千]?[万亿]*)(?:[美港欧]?元)?/g;
const spellSigns = (text: string) =>
  text.replace(signed, (_, sign: string, number: string) => `${number}${currencies[sign]}`);

/**
 * One form of what is printed in several: full-width digits and signs half-width, white space and thousands separators
 * out, formal numerals as all others, the unit of a cell behind its number: `１,６５７ 个` → `1657个`, `捌个` → `八个`,
 * `12（单位：家）` → `12家`, `US$230万` → `230万美元`.
 */
export function plainFigure(text: string): string {
  const { number, unit } = splitCell(text);
  const words = spellSigns(unit === null ? text : number + unit);
  return plainNumerals(
    isPlain.test(words)
      ? words
      : words
          .normalize('NFKC')
          .replace(/\s+/g, '')
          .replace(/(?<=\d),(?=\d{3})/g, ''),
  );
}
