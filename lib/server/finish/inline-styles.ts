import type { Element, Nodes, Root } from 'hast';
import { createPruner, dropUnasked } from './prune-styles.ts';
import type { Selector } from './read-selector.ts';
import { sharedAddress } from './shared-address.ts';
import { isFrom, moduleOf, type SharedNames } from './shared-sheet.ts';
import { first, shortNames } from './short-names.ts';
import { attribute, drop, elementsOf, isElement, partOf } from './tree.ts';

/** Text that means the same inside a page: no address relative to the file, nothing that would end the element. */
const canMove = (css: string) => !/@import|<\/style|url\((?!["']?(?:data:|\/))/i.test(css);

const isStylesheet = (link: Element) => link.tagName === 'link' && /\bstylesheet\b/.test(attribute(link, 'rel') ?? '');

const classesOf = (element: Element) => attribute(element, 'className')?.split(' ') ?? [];

/**
 * The names that a page's classes get: those that the shared sheet knows, and short ones for the others, unless a
 * stylesheet stays outside that knows the long ones.
 */
function nameClasses(elements: Element[], shared: SharedNames['classes']): Map<string, string> {
  const classes = elements.flatMap(classesOf);
  if (elements.some((element) => isStylesheet(element) || element.tagName === 'style'))
    return new Map(classes.map((name) => [name, name]));
  const own = shortNames(
    classes.filter((name) => !shared.has(name)),
    first.own,
  );
  const names = new Map(classes.map((name) => [name, shared.get(name) ?? own.get(name) ?? name]));
  for (const element of elements)
    if (element.properties['className'])
      element.properties['className'] = classesOf(element).map((name) => names.get(name) ?? name);
  return names;
}

const sharedLink = (media?: string): Element => ({
  type: 'element',
  tagName: 'link',
  properties: { rel: ['stylesheet'], ...(media && { media }), href: sharedAddress },
  children: [],
});

/** Puts an element before another. */
function putBefore(node: Nodes, other: Element, added: Element): void {
  if (!('children' in node)) return;
  const at = node.children.indexOf(other as never);
  if (at >= 0) node.children.splice(at, 0, added as never);
  else for (const child of node.children) putBefore(child, other, added);
}

/**
 * What comes with the shared sheet, where that is linked before the first element with `data-later`: of its modules the
 * rules that match nothing before. On a page that has nothing of it there, it is for paper alone.
 */
function splitLater(
  root: Root,
  body: Element,
  elements: Element[],
  shared: SharedNames,
): (selector: Selector) => boolean {
  const at = elements.findIndex(({ properties }) => 'dataLater' in properties);
  for (const { properties } of elements) delete properties['dataLater'];
  const marked = elements[at];
  const before = new Set(elements.slice(0, at).flatMap(classesOf));
  const isLater = (selector: Selector) =>
    isFrom(shared.later, selector) && !selector.classes.every((name) => before.has(name));
  const hasLater = elements
    .slice(at)
    .some((element) => classesOf(element).some((name) => !before.has(name) && shared.later.has(moduleOf(name))));
  if (!marked || !hasLater) {
    body.children.push(sharedLink('print'));
    return () => false;
  }
  putBefore(root, marked, sharedLink());
  return isLater;
}

/**
 * Puts into the page what it uses of its stylesheets, at the end of the head so that title and description come first.
 * It saves a round trip before the first view; a page with its styles is smaller than the same page without plus the
 * whole stylesheet. Classes and custom properties get short names, since nothing but our styles knows them. What is for
 * paper, and what is read late on a long page, stays outside, in a sheet that all pages share and link to late.
 *
 * @param readStyle the text of a stylesheet of ours; links to others stay
 * @param shared the names in the sheet that pages share
 */
export function inlineStyles({
  readStyle,
  shared,
}: {
  readStyle: (address: string) => string | undefined;
  shared: SharedNames;
}): (root: Root) => void {
  const prunerByText = new Map<string, ReturnType<typeof createPruner>>();
  const prunerOf = (css: string) => {
    const pruner = prunerByText.get(css) ?? createPruner(css, shared.properties);
    prunerByText.set(css, pruner);
    return pruner;
  };
  return (root) => {
    const texts = new Set<string>();
    const moved = new Set<Element>();
    for (const element of elementsOf(root)) {
      if (!isStylesheet(element) || attribute(element, 'media')) continue;
      const css = readStyle(attribute(element, 'href') ?? '');
      if (css === undefined || !canMove(css)) continue;
      moved.add(element);
      texts.add(css.trim());
    }
    drop(root, (node) => isElement(node) && moved.has(node));
    const [head, body] = [partOf(root, 'head'), partOf(root, 'body')];
    if (texts.size === 0 || !head || !body) return;
    const elements = elementsOf(root);
    const tags = new Set(elements.map(({ tagName }) => tagName));
    const isElsewhere = splitLater(root, body, elements, shared);
    const used = { names: nameClasses(elements, shared.classes), tags, isElsewhere };
    const value = dropUnasked([...texts].map((css) => prunerOf(css)(used)).join(''));
    head.children.push({ type: 'element', tagName: 'style', properties: {}, children: [{ type: 'text', value }] });
  };
}
