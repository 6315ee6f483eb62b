import type { Root } from 'hast';
import { englishName, isEnglish } from '#lib/pages/languages.ts';
import { codeAddress, pictureAddress } from '#lib/pages/picture-address.ts';
import { widthOf } from '#lib/picture/fit.ts';
import { descriptionEms, titleEms } from '#lib/picture/words.ts';
import { attributeOf, byTag, find, linkOf, metaOf, textOf } from './document.ts';
import { readTypes } from './json-ld.ts';

/** A Western comma, colon or bracket beside a Chinese character; what a source prints stands in quotation marks. */
const westernSign = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;

/** An address in full as browsers write it; what is none stays as it is, and is found to be wrong. */
const whole = (url: string | null) => (url !== null && URL.canParse(url) ? new URL(url).href : (url ?? ''));

const path = (url: string | null) => whole(url).replace(/^\w+:\/\/[^/]+/, '');

/** What a page says of itself, to whom it is passed on and to machines. */
export function readHead(root: Root) {
  const scripts = byTag(root, 'script').filter((script) => attributeOf(script, 'type') === 'application/ld+json');
  return {
    title: metaOf(root, 'og:title') ?? '',
    description: metaOf(root, 'og:description') ?? '',
    canonical: whole(linkOf(root, 'canonical')),
    type: metaOf(root, 'og:type'),
    card: path(metaOf(root, 'og:image')),
    // What WeChat takes for a thumbnail.
    firstImage:
      byTag(root, 'img')
        .filter((image) => Number(attributeOf(image, 'width')) >= 300)
        .map((image) => attributeOf(image, 'src') ?? '')[0] ?? '',
    jsonLd: scripts.flatMap((script) => readTypes(textOf(script))),
  };
}

/** Where tags of a head say different things, or what they say is too long, too short or of Western signs. */
export function faultsOfHead(root: Root): string[] {
  const { title, description, canonical } = readHead(root);
  const inEnglish = isEnglish(path(canonical));
  const said: [name: string, is: unknown, wanted: unknown][] = [
    ['twitter:card', metaOf(root, 'twitter:card'), 'summary_large_image'],
    // Where these are missing, those of Open Graph are read.
    ['twitter:title', metaOf(root, 'twitter:title') ?? title, title],
    ['twitter:description', metaOf(root, 'twitter:description') ?? description, description],
    ['description', metaOf(root, 'description'), description],
    ['og:url', whole(metaOf(root, 'og:url')), canonical],
    ['og:locale', metaOf(root, 'og:locale'), inEnglish ? 'en_US' : 'zh_CN'],
    ['og:image:width', metaOf(root, 'og:image:width'), '1200'],
    ['og:image:height', metaOf(root, 'og:image:height'), '630'],
    ['og:image:alt names the page', metaOf(root, 'og:image:alt')?.includes(title), true],
    // The name of the site is never cut.
    ['the title has room', widthOf(title) >= 4 && (widthOf(title) <= titleEms || title === englishName), true],
    ['the description has room', widthOf(description) <= descriptionEms, true],
    ['the description is a sentence', (inEnglish ? /^[A-Z].{10,}[.…]$/ : /^.{10,}[。…]$/u).test(description), true],
    ['signs are Chinese', westernSign.test(`${title}${description}`.replaceAll(/“[^”]*”/g, '“”')), false],
  ];
  return said
    .filter(([, is, wanted]) => is !== wanted)
    .map(([name, is]) => `${name}: ${is} (${title}：${description})`);
}

/**
 * Where what goes along with a page that is passed on says something else than its head, to WeChat and QQ as microdata; or
 * its first picture is not its square.
 */
export function faultsOfShared(root: Root): string[] {
  const { title, description, firstImage, canonical } = readHead(root);
  const itemOf = (name: string) =>
    byTag(root, 'meta')
      .filter((meta) => attributeOf(meta, 'itemProp') === name)
      .map((meta) => attributeOf(meta, 'content'))
      .join('|');
  return [
    ...(itemOf('name') === title ? [] : ['microdata: name']),
    ...(itemOf('description') === description ? [] : ['microdata: description']),
    ...(path(itemOf('image')) === firstImage ? [] : ['microdata: image']),
    ...(firstImage === pictureAddress('square', path(canonical)) ? [] : [`first picture: ${firstImage}`]),
  ];
}

/** Where the panel's code is of another address. tests/e2e/shows.spec.ts reads a code as a camera does. */
export function faultsOfCode(root: Root): string[] {
  const drawing = find(root, (one) => attributeOf(one, 'alt') === '本页地址的二维码');
  const code = drawing && attributeOf(drawing, 'src');
  return code === codeAddress(path(readHead(root).canonical)) ? [] : ['code'];
}
