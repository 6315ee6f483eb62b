import { plainFigure } from '#lib/schema/plain-figure.ts';
import { dropHiddenCharacters } from '../file/hidden-characters.ts';

/** Full-width digits and letters to half-width, each in its place: what is found in the one stands there in the other. */
export const halfWidth = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ％．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** {@link plainFigure} of a text that may hold characters that cannot be seen. */
export const normalizeFigure = (text: string): string => plainFigure(dropHiddenCharacters(text));
