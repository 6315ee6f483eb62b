import type { Element, Root } from 'hast';
import { paperAddress, type SharedNames } from './paper-sheet.ts';
import { createPruner } from './prune-styles.ts';
import { first, shortNames } from './short-names.ts';
import { attribute, drop, elementsOf, headOf, isElement } from './tree.ts';

/** Text that means the same inside a page: no address relative to the file, nothing that would end the element. */
const canMove = (css: string) => !/@import|<\/style|url\((?!["']?(?:data:|\/))/i.test(css);

const isStylesheet = (link: Element) => link.tagName === 'link' && /\bstylesheet\b/.test(attribute(link, 'rel') ?? '');

const classesOf = (element: Element) => attribute(element, 'className')?.split(' ') ?? [];

/**
 * The names that a page's classes get: those that the sheet for paper knows, and short ones for the others, unless a
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

/**
 * Puts into the page what it uses of its stylesheets, at the end of the head so that title and description come first.
 * It saves a round trip before the first view; a page with its styles is smaller than the same page without plus the
 * whole stylesheet. Classes and custom properties get short names, since nothing but our styles knows them. What is for
 * paper stays outside, in the sheet that all pages share.
 *
 * @param readStyle the text of a stylesheet of ours; links to others stay
 * @param shared the names in the sheet for paper
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
    const head = headOf(root);
    if (texts.size === 0 || !head) return;
    const elements = elementsOf(root);
    const used = {
      names: nameClasses(elements, shared.classes),
      tags: new Set(elements.map(({ tagName }) => tagName)),
    };
    const value = [...texts].map((css) => prunerOf(css)(used)).join('');
    head.children.push(
      { type: 'element', tagName: 'style', properties: {}, children: [{ type: 'text', value }] },
      {
        type: 'element',
        tagName: 'link',
        properties: { rel: ['stylesheet'], media: 'print', href: paperAddress },
        children: [],
      },
    );
  };
}
