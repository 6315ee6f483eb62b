import { dropHiddenCharacters } from '../file/hidden-characters.ts';

/** Full-width digits and signs to half-width, white space and thousands separators out: `１,６５７ 个` → `1657个`. */
export function normalizeFigure(text: string): string {
  return dropHiddenCharacters(text)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '');
}
