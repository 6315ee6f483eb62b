import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { attribute, elementsOf } from '#lib/server/finish/tree.ts';

const parser = unified().use(rehypeParse).freeze();

/** Where an element leads, or what it loads. A form needs a server to answer it and leads nowhere here. */
const linksOfElement = (element: Element) =>
  ['href', 'src'].flatMap((name) => attribute(element, name) ?? []).filter((link) => link !== '');

/** The links of a page in the order of the document, as they are written. */
export const linksOfPage = (html: string): string[] => [...elementsOf(parser.parse(html))].flatMap(linksOfElement);

/** The ids of a page: what a fragment may name. */
export const idsOfPage = (html: string): Set<string> =>
  new Set([...elementsOf(parser.parse(html))].flatMap((element) => attribute(element, 'id') ?? []));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What ends an address in a text, also in a cell of a CSV: none of our addresses has any of these. */
const end = '\\s"\'<>()\\[\\]{}\\\\|,，。；：“”';

/**
 * The addresses of the site that a text names in full: in a sitemap, a feed, JSON-LD, Markdown, `og:image`.
 *
 * @param base the origin, e.g. `https://example.cn`
 */
export function fullAddressesIn(text: string, base: string): string[] {
  const address = new RegExp(`${escaped(base)}(/[^${end}]*)?(?=[${end}]|$)`, 'g');
  // A line to paste, such as that of an embed, stands in a page with its quotation marks as entities.
  const plain = text.replace(/&(?:quot|lt|gt|#x22|#34);/gi, '"').replaceAll('&amp;', '&');
  const paths = Array.from(plain.matchAll(address), ([, path = '/']) => path);
  // In a sentence the full stop is not part of the address.
  return paths.map((path) => path.replace(/[.,;:!?]+$/, ''));
}

/**
 * The pages and files of the site that one of its files needs or leads to, as paths without query and fragment.
 *
 * @param address the address of the file, against which its links are read
 */
export function neighboursOf(type: string, text: string, address: string, base: string): string[] {
  const links = type.startsWith('text/html') ? linksOfPage(text) : [];
  const urls = [...links, ...fullAddressesIn(text, base)]
    .filter((link) => URL.canParse(link, base + address))
    .map((link) => new URL(link, base + address));
  return [...new Set(urls.filter(({ origin }) => origin === base).map(({ pathname }) => pathname))];
}
