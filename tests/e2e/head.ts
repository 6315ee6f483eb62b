import { expect } from '@playwright/test';
import type { Root } from 'hast';
import { widthOf } from '#lib/picture/fit.ts';
import { qrLine } from '#lib/picture/qr.ts';
import { descriptionEms, titleEms } from '#lib/picture/words.ts';
import { attributeOf, byTag, find, linkOf, metaOf, textOf } from './document.ts';
import { readTypes } from './json-ld.ts';

/** A Western comma, colon or bracket beside a Chinese character. */
const westernSign = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;

const path = (url: string | null) => new URL(url ?? '').pathname;

/** What a page says of itself, to whom it is passed on and to machines. */
export function readHead(root: Root) {
  const scripts = byTag(root, 'script').filter((script) => attributeOf(script, 'type') === 'application/ld+json');
  return {
    title: metaOf(root, 'og:title') ?? '',
    description: metaOf(root, 'og:description') ?? '',
    canonical: new URL(linkOf(root, 'canonical') ?? '').href,
    type: metaOf(root, 'og:type'),
    card: path(metaOf(root, 'og:image')),
    firstImage: byTag(root, 'img').map((image) => attributeOf(image, 'src') ?? '')[0] ?? '',
    jsonLd: scripts.flatMap((script) => readTypes(textOf(script))),
  };
}

/** Every tag of the head that says a thing says the same, in few words, and machines can read it. */
export function expectOneStory(root: Root, address: string) {
  const { title, description, canonical } = readHead(root);
  expect.soft(metaOf(root, 'twitter:title'), `${address}: twitter:title`).toBe(title);
  for (const name of ['twitter:description', 'description'])
    expect.soft(metaOf(root, name), `${address}: ${name}`).toBe(description);
  expect.soft(new URL(metaOf(root, 'og:url') ?? '').href, `${address}: og:url`).toBe(canonical);
  expect.soft(metaOf(root, 'og:locale'), `${address}: og:locale`).toBe('zh_CN');
  expect.soft(metaOf(root, 'og:image:alt'), `${address}: og:image:alt`).toContain(title);
  expect.soft(`${metaOf(root, 'og:image:width')}×${metaOf(root, 'og:image:height')}`).toBe('1200×630');
  expect.soft(widthOf(title), `${address}: ${title}`).toBeLessThanOrEqual(titleEms);
  expect.soft(widthOf(title), `${address}: title`).toBeGreaterThanOrEqual(4);
  expect.soft(widthOf(description), `${address}: description`).toBeLessThanOrEqual(descriptionEms);
  expect.soft(description, `${address}: description`).toMatch(/^.{10,}[。…]$/u);
  expect.soft(`${title}${description}`, address).not.toMatch(westernSign);
}

/**
 * The panel from which a page is passed on says the same as its head, to WeChat and QQ as microdata; its code is that of
 * the page's own address. tests/unit/picture/qr.test.ts reads codes as a camera does.
 */
export function expectOwnPanel(root: Root, address: string) {
  const { title, description, firstImage } = readHead(root);
  const itemOf = (name: string) =>
    byTag(root, 'meta')
      .filter((meta) => attributeOf(meta, 'itemProp') === name)
      .map((meta) => attributeOf(meta, 'content'));
  expect.soft([itemOf('name'), itemOf('description')], `${address}: microdata`).toEqual([[title], [description]]);
  expect.soft(itemOf('image').map(path), `${address}: image`).toEqual([firstImage]);
  const drawing = find(root, (one) => attributeOf(one, 'ariaLabel') === '本页地址的二维码');
  const line = drawing && byTag(drawing, 'path').at(-1);
  const { path: drawn, dashes } = qrLine(linkOf(root, 'canonical') ?? '');
  expect
    .soft(line && [attributeOf(line, 'd'), attributeOf(line, 'strokeDashArray')], `${address}: code`)
    .toEqual([drawn, dashes]);
}
