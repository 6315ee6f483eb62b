import { dropHiddenCharacters } from '../file/hidden-characters.ts';

/** Texts that are so already, which most figures are as they are printed. */
const isNormal = /^[!-+\--~“”\u4E00-\u9FFF]*$/;

/** Full-width digits and letters to half-width, each in its place: what is found in the one stands there in the other. */
export const halfWidth = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ％．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Full-width digits and signs to half-width, white space and thousands separators out: `１,６５７ 个` → `1657个`. */
export function normalizeFigure(text: string): string {
  if (isNormal.test(text)) return text;
  return dropHiddenCharacters(text)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '');
}
