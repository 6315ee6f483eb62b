import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { parseDocument } from '#lib/server/finish/parse-document.ts';
import { attribute, drop, elementsOf, isElement, partOf } from '#lib/server/finish/tree.ts';

/** A page without its styles, in the pieces that a template takes, and the classes that it has. */
export type Bare = { lang: string; head: string; body: string; classes: Set<string> };

const processor = unified().use(rehypeStringify).freeze();

const isSheet = (element: Element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';

const inside = (root: Root, name: 'head' | 'body') =>
  processor.stringify({ type: 'root', children: partOf(root, name)?.children ?? [] } as Root);

/** The addresses of the stylesheets that a page links, in order. */
export const linkedSheets = (html: string): string[] =>
  elementsOf(parseDocument(html))
    .filter(isSheet)
    .map((link) => attribute(link, 'href') ?? '');

/**
 * Takes a page apart that was finished with its stylesheets still linked: what is data stays (JSON-LD, rules for
 * speculation, links to our scripts), links to stylesheets and the mark of the later one go, classes get other names.
 *
 * @param names the names that classes get; those that it does not know stay
 */
export function takeApart(html: string, names: ReadonlyMap<string, string>): Bare {
  const root = parseDocument(html);
  drop(root, (node) => isElement(node) && isSheet(node));
  const classes = new Set<string>();
  const elements = elementsOf(root);
  for (const { properties } of elements) {
    delete properties['dataLater'];
    if (!Array.isArray(properties['className'])) continue;
    properties['className'] = properties['className'].map((name) => names.get(`${name}`) ?? `${name}`);
    for (const name of properties['className']) classes.add(`${name}`);
  }
  const top = elements.find(({ tagName }) => tagName === 'html');
  const lang = (top && attribute(top, 'lang')) ?? '';
  return { lang, head: inside(root, 'head'), body: inside(root, 'body'), classes };
}
