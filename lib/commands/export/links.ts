import { rowOf } from '#lib/pages/kinds.ts';

/** A start tag as the finisher writes it: attributes in double quotes, or bare. */
const startTag = /<[a-z][a-z0-9-]*((?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'=<>`]+)?)*)\s*\/?>/gi;
/** What is no markup, though it may look like it. */
const rawText = /(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi;
const reference = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (value: string) =>
  value.replace(reference, (_, hex?: string, decimal?: string, name = '') =>
    hex || decimal
      ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
      : (named[name.toLowerCase()] ?? ''),
  );

const attribute = /\s+([^\s"'<>/=]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'=<>`]+))?/g;

/** The values of some attributes of all elements of a finished page, in the order of the document. */
function attributesOf(html: string, names: readonly string[]): string[] {
  const values: string[] = [];
  for (const [, attributes = ''] of html.replace(rawText, '$1').matchAll(startTag)) {
    // Most elements have none of them.
    if (!names.some((name) => attributes.includes(name))) continue;
    for (const [, name = '', double, single, bare] of attributes.matchAll(attribute))
      if (names.includes(name)) values.push(decode(double ?? single ?? bare ?? ''));
  }
  return values;
}

const leading = ['href', 'src'];
const naming = ['id'];

/**
 * Where the elements of a finished page lead, and what they load, in the order of the document. A form needs a server to
 * answer it and leads nowhere here. The finisher's markup is regular; to parse it once more would take as long as to make
 * the page.
 */
export const linksOfPage = (html: string): string[] => attributesOf(html, leading).filter((link) => link !== '');

/** The ids of a finished page: what a fragment may name. */
export const idsOfPage = (html: string): Set<string> => new Set(attributesOf(html, naming));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What ends an address in a text, also in a cell of a CSV: none of our addresses has any of these. */
const end = '\\s"\'<>()\\[\\]{}\\\\|,，。；：“”';

const fullAddress = new Map<string, RegExp>();

/** What an address of the site looks like that is written in full. */
function fullAddressOf(base: string): RegExp {
  const known = fullAddress.get(base) ?? new RegExp(`${escaped(base)}(/[^${end}]*)?(?=[${end}]|$)`, 'g');
  fullAddress.set(base, known);
  return known;
}

/**
 * The addresses of the site that a text names in full: in a sitemap, a feed, JSON-LD, Markdown, `og:image`.
 *
 * @param base the origin, e.g. `https://example.cn`
 */
export function fullAddressesIn(text: string, base: string): string[] {
  // A line to paste, such as that of an embed, stands in a page with its quotation marks as entities.
  const plain = text.replace(/&(?:quot|lt|gt|#x22|#34);/gi, '"').replaceAll('&amp;', '&');
  const paths = Array.from(plain.matchAll(fullAddressOf(base)), ([, path = '/']) => path);
  // In a sentence the full stop is not part of the address.
  return paths.map((path) => path.replace(/[.,;:!?]+$/, ''));
}

/** An address that names itself: nothing in it is decoded, joined or left out. */
const asItIs = /^\/(?!\/)[\w~/-]*(?:\.\w+)?$/;

/** What a server narrows to what is asked: a copy would answer with the whole list. Search and brief say what they can do there. */
function isNarrowed({ origin, pathname, search }: URL, base: string): boolean {
  const query = (origin === base && search !== '' && rowOf(pathname)?.query) || [];
  return query.length > 0 && !query.includes('q');
}

/**
 * The pages and files of the site that one of its files needs or leads to, as paths without query and fragment, and the
 * links that no browser understands or no copy answers.
 *
 * @param address the address of the file, against which its links are read
 */
export function neighboursOf(type: string, text: string, address: string, base: string) {
  const links = type.startsWith('text/html') ? linksOfPage(text) : [];
  const neighbours = new Set<string>();
  const broken: string[] = [];
  for (const link of new Set([...links, ...fullAddressesIn(text, base)])) {
    if (asItIs.test(link)) {
      neighbours.add(link);
      continue;
    }
    const url = URL.canParse(link, base + address) ? new URL(link, base + address) : null;
    if (url === null || isNarrowed(url, base)) broken.push(link);
    else if (url.origin === base) neighbours.add(url.pathname);
  }
  return { neighbours: [...neighbours], broken };
}
