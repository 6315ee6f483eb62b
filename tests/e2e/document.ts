import type { APIRequestContext } from '@playwright/test';
import type { Element, Nodes, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { parseDocument } from '#lib/server/finish/parse-document.ts';

/** Served HTML as a tree, as a browser would build it without scripts. */
export const parseHtml = (html: string): Root => parseDocument(html);

/** The page at an address as it is sent: what is only read needs no browser, which takes ten times as long. */
export const open = async (request: APIRequestContext, address: string) =>
  parseHtml(await (await request.get(address)).text());

const writer = unified().use(rehypeStringify).freeze();

/** Served HTML with the tags that a browser puts in by itself. */
export const withAllTags = (html: string): string => writer.stringify(parseHtml(html));

/** Every element below a node, the node included, in the order of the document. */
export function* elementsOf(node: Nodes): Generator<Element> {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'element') yield next;
    if ('children' in next) waiting.push(...next.children.toReversed());
  }
}

/** The text of a node; `without` names elements that are left out. */
export function textOf(node: Nodes, without: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && without(node)) return '';
  return 'children' in node ? node.children.map((child) => textOf(child, without)).join('') : '';
}

/** An attribute as text, or null; the tree keeps lists such as `rel` as arrays. */
export function attributeOf(element: Element, name: string): string | null {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

export const idOf = (element: Element) => attributeOf(element, 'id');

/** The first element that the test picks. */
export function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  for (const element of elementsOf(node)) if (test(element)) return element;
  return undefined;
}

/**
 * The element with this id.
 *
 * @throws {Error} where there is none
 */
export function byId(node: Nodes, id: string): Element {
  const element = find(node, (one) => idOf(one) === id);
  if (!element) throw new Error(`no element has the id ${id}`);
  return element;
}

/** All elements of a name. */
export const byTag = (node: Nodes, name: string) => [...elementsOf(node)].filter(({ tagName }) => tagName === name);

/** The content of a `<meta>` by its name or property, or null. */
export function metaOf(node: Nodes, name: string): string | null {
  const meta = find(
    node,
    (one) => one.tagName === 'meta' && [one.properties.name, one.properties.property].includes(name),
  );
  return meta ? attributeOf(meta, 'content') : null;
}

/** The target of a `<link>` by its relation, or null. */
export function linkOf(node: Nodes, rel: string): string | null {
  const link = find(node, (one) => one.tagName === 'link' && attributeOf(one, 'rel') === rel);
  return link ? attributeOf(link, 'href') : null;
}
