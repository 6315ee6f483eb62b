import { type PictureShape, pictureShapes } from './page-kind.ts';

/** @example pictureAddress('card', '/parks/loudi') // '/pictures/card/parks/loudi.png' */
export const pictureAddress = (shape: PictureShape, page: string) =>
  `/pictures/${shape}${page === '/' ? '/home' : page}.png`;

/** @example posterAddress('/parks/loudi') // '/poster/parks/loudi' */
export const posterAddress = (page: string) => `/poster${page}`;

/** The QR code of a page. @example codeAddress('/parks/loudi') // '/pictures/code/parks/loudi.svg' */
export const codeAddress = (page: string) => `/pictures/code${page === '/' ? '/home' : page}.svg`;

/**
 * The page whose code an address names, or null where it names none.
 *
 * @param steps the parts of the address after `/pictures/code`
 */
export function readCodeAddress(steps: readonly string[]): string | null {
  const path = steps.join('/').replaceAll(/%7e/gi, '~');
  if (!path.endsWith('.svg')) return null;
  const page = path.slice(0, -'.svg'.length);
  return page === 'home' ? '/' : `/${page}`;
}

const isShape = (name: string): name is PictureShape => pictureShapes.some((shape) => shape === name);

/**
 * The page and shape that the address of a picture names, or null where it names none.
 *
 * @param steps the parts of the address after `/pictures/card`
 * @example readPictureAddress('card', ['parks', 'loudi.png']) // { shape: 'card', page: '/parks/loudi' }
 */
export function readPictureAddress(
  shape: string,
  steps: readonly string[],
): { shape: PictureShape; page: string } | null {
  const path = steps.join('/').replaceAll(/%7e/gi, '~');
  if (!isShape(shape) || !path.endsWith('.png')) return null;
  const page = path.slice(0, -'.png'.length);
  return { shape, page: page === 'home' ? '/' : `/${page}` };
}
