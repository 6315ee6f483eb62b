import type { Content } from '#lib/schema/content.ts';
import { askedPages } from './asked-pages.ts';
import { fixedPages } from './fixed-pages.ts';
import { lonePages } from './lone-pages.ts';
import { file, type PageKind, type PictureShape, page } from './page-kind.ts';
import { readPattern } from './pattern.ts';
import { codeAddress, pictureAddress, posterAddress } from './picture-address.ts';
import { thingPages } from './thing-pages.ts';

const pages: Record<string, PageKind> = { ...fixedPages, ...thingPages, ...askedPages, ...lonePages };

/** The page at an address that has such a picture. */
function hasPicture(content: Content, shape: PictureShape, address: string): boolean {
  return Object.values(pages).some(({ address: pattern, pictures, find }) => {
    const params = pictures.includes(shape) ? readPattern(pattern, address) : null;
    return params !== null && find(content, params) !== undefined;
  });
}

const pagesWith = (content: Content, shape: PictureShape) =>
  Object.values(pages).flatMap(({ pictures, list }) => (pictures.includes(shape) ? list(content) : []));

const pictures = (
  shape: PictureShape,
  name: string,
  address = `/pictures/${shape}/:page*.png`,
  toAddress = (home: string) => pictureAddress(shape, home),
): PageKind<string> => ({
  ...file,
  crossOrigin: false,
  name,
  address,
  route: '/pictures/[shape]/[...page]',
  list: (content) => pagesWith(content, shape).map(toAddress),
  find: (content, { page: name }) => {
    const home = name === 'home' ? '/' : `/${name}`;
    return hasPicture(content, shape, home) ? home : undefined;
  },
  samples: (content) => thingPages.park.samples(content).map(toAddress),
});

/** The page of a poster: its picture with what to do with it. */
const poster: PageKind<string> = {
  ...page,
  name: '海报',
  address: '/poster/:page*',
  route: '/poster/[room]/[name]',
  list: (content) => pagesWith(content, 'poster').map(posterAddress),
  find: (content, { page: home }) => (hasPicture(content, 'poster', `/${home}`) ? `/${home}` : undefined),
  // Search engines get the page that it shows, and whoever it is passed on to that page's card.
  indexed: false,
  inSitemap: false,
  pictures: [],
  jsonLd: [],
  print: 'none',
  ids: ['main'],
  samples: (content) =>
    [...thingPages.park.samples(content), ...thingPages.comparison.samples(content).slice(-1)].map(posterAddress),
};

/** The pictures that stand for a page elsewhere, and what leads from there to the page. */
export const pictureKinds = {
  poster,
  card: pictures('card', '分享卡片'),
  square: pictures('square', '方图'),
  posterPicture: pictures('poster', '海报图片'),
  // Who passes a page on has its square picture beside its code.
  code: {
    ...pictures('square', '二维码', '/pictures/code/:page*.svg', codeAddress),
    route: '/pictures/code/[...page]',
  },
} satisfies Record<string, PageKind>;
