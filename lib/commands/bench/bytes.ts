import type { Element } from 'hast';
import { getContent } from '#lib/content/content.ts';
import { allKinds, kinds } from '#lib/pages/kinds.ts';
import type { Answer } from '#lib/server/answer.ts';
import { parseDocument } from '#lib/server/finish/parse-document.ts';
import { sharedAddress } from '#lib/server/finish/shared-address.ts';
import { attribute, elementsOf } from '#lib/server/finish/tree.ts';
import { bareText, pack } from '../page-bytes.ts';

/** One initial congestion window (RFC 6928): ten segments of 1,460 bytes. */
export const firstWindow = 14_600;

/**
 * What the first view of a page takes: bytes on the wire, and how many responses they come in; what of it is the page's own
 * body, and what its text alone would be.
 */
export type FirstView = {
  template: string;
  address: string;
  bytes: number;
  requests: number;
  body: number;
  text: number;
};

/** One address of every template as the list of pages names them, every park of the first page, and what is missing. */
export function templates(): [template: string, address: string][] {
  const content = getContent();
  const parks = kinds.park.list(content).slice(0, 5);
  if (parks.length === 0) throw new Error('there is no content');
  const samples = allKinds.flatMap(([, { name, form, indexed, samples: sample }]) =>
    form === 'page' && indexed ? sample(content).map((address): [string, string] => [name, address]) : [],
  );
  const further = parks.filter((park) => samples.every(([, address]) => address !== park));
  return [
    ...samples,
    ...further.map((park): [string, string] => [kinds.park.name, park]),
    [kinds.missing.name, '/nothing-here'],
  ];
}

/**
 * What an element makes a browser load before the reader scrolls or clicks; nobody waits for what is for paper, or linked
 * late.
 */
function loadedBy(element: Element): string[] {
  const rel = attribute(element, 'rel') ?? '';
  const href = attribute(element, 'href') ?? '';
  const isLate = attribute(element, 'media') === 'print' || href.startsWith(sharedAddress.replace('css', ''));
  if (element.tagName === 'link' && isLate) return [];
  if (element.tagName === 'link') return /\b(stylesheet|preload|icon)\b/.test(rel) ? [href] : [];
  if (element.tagName === 'script') return [attribute(element, 'src') ?? ''].filter(Boolean);
  if (element.tagName !== 'img' || attribute(element, 'loading') === 'lazy') return [];
  return [attribute(element, 'src') ?? ''];
}

const sizeOf = ({ variants: { br, identity } }: Answer) => (br ?? identity).body.length;

/** Measures a page with everything that it loads, as a browser that takes brotli gets it; headers are not counted. */
export async function measureFirstView(
  [template, address]: [string, string],
  answer: (address: string) => Promise<Answer>,
): Promise<FirstView> {
  const page = await answer(address);
  const html = page.variants.identity.body.toString('utf8');
  const tree = parseDocument(html);
  const loaded = new Set([...elementsOf(tree)].flatMap(loadedBy).filter((link) => link.startsWith('/')));
  const sizes = await Promise.all([...loaded].map(async (link) => sizeOf(await answer(link))));
  return {
    template,
    address,
    bytes: sizes.reduce((sum, size) => sum + size, sizeOf(page)),
    requests: 1 + loaded.size,
    body: sizeOf(page),
    text: pack(bareText(html)).length,
  };
}
