import type { Element, Nodes, Root } from 'hast';
import { LRUCache } from 'lru-cache';
import { bringsSpeculation } from './add-speculation.ts';
import { createMatcher } from './match-selector.ts';
import { dropUnasked, type Piece, type Placed, pruneStyle, selectorsIn, writeRules } from './prune-styles.ts';
import { told } from './selector.ts';
import { sharedAddress } from './shared-address.ts';
import { isLate, moduleOf, type SharedNames } from './shared-names.ts';
import { first, shortNames } from './short-names.ts';
import { attribute, drop, elementsOf, isElement, partOf } from './tree.ts';

const isStylesheet = (link: Element) => link.tagName === 'link' && /\bstylesheet\b/.test(attribute(link, 'rel') ?? '');

const classesOf = (element: Element) => attribute(element, 'className')?.split(' ') ?? [];

const classesIn = (elements: Element[]) => new Set(elements.flatMap(classesOf));
const tagsIn = (elements: Element[]) => new Set(elements.map(({ tagName }) => tagName));

/** The attributes that selectors are told by, with their values and without. */
const attributesIn = (elements: Element[]) =>
  new Set(
    Object.entries(told).flatMap(([property, name]) =>
      elements.flatMap((element) => {
        const value = attribute(element, property);
        return value === undefined ? [] : [name, `${name}=${value}`];
      }),
    ),
  );

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

/** What stands inside folds that are shut, which nobody sees before the whole page is there. */
const foldedIn = (elements: Element[]) =>
  new Set(
    elements
      .filter(({ tagName, properties }) => tagName === 'details' && !properties['open'])
      .flatMap(({ children }) => children.filter((child) => !isElement(child, 'summary')))
      .flatMap((child) => elementsOf(child)),
  );

/** What is seen of a page before the shared sheet is there. */
type Before = { classes: ReadonlySet<string>; tags: ReadonlySet<string> };

/**
 * Links the shared sheet before the first element with `data-later`; on a page that has nothing of the sheet there, it is for
 * paper alone.
 *
 * @returns what is seen before that element; null where all rules for the screen stand in the page
 */
function splitLater(root: Root, body: Element, elements: Element[], shared: SharedNames): Before | null {
  const at = elements.findIndex(({ properties }) => 'dataLater' in properties);
  for (const { properties } of elements) delete properties['dataLater'];
  const marked = elements[at];
  const folded = foldedIn(elements.slice(0, at));
  const first = elements.slice(0, at).filter((element) => !folded.has(element));
  const before = { classes: classesIn(first), tags: tagsIn(first) };
  const hasLater = elements
    .slice(at)
    .some((element) =>
      classesOf(element).some((name) => !before.classes.has(name) && shared.later.has(moduleOf(name))),
    );
  if (!marked || !hasLater) {
    body.children.push(sharedLink('print'));
    return null;
  }
  putBefore(root, marked, sharedLink());
  return before;
}

/** Whether a rule that the shared sheet holds may match something of this. */
const mayMatch = ({ classes, tags }: Before, selector: Placed) =>
  selector.classes.every((name) => classes.has(name)) && selector.tags.every((tag) => tags.has(tag));

/** A script that makes more of a page than a line below a button: what stands where is not known before. */
const isBuilder = (element: Element) =>
  element.tagName === 'script' && attribute(element, 'src') !== undefined && !bringsSpeculation(element);

/** Pages of one kind have the same classes, nearly all: their styles need not be picked for each of them. */
const mostKept = 100;

/** Nor need they be written for each of those on which the same of them match. */
const mostTexts = 8;

/**
 * Puts into the page what it uses of its stylesheets, behind title and description, and before the links and what they are
 * followed by, which packs better.
 * It saves a round trip before the first view; a page with its styles is smaller than the same page without plus the
 * whole stylesheet. Classes and custom properties get short names, since nothing but our styles knows them. What is for
 * paper, and what is read late on a long page, stays outside, in a sheet that all pages share and link to late.
 *
 * @param styleAt a stylesheet of ours as the build has taken it apart, the same for all addresses of one text; links to others stay
 * @param shared the names in the sheet that pages share
 */
export function inlineStyles({
  styleAt,
  shared,
}: {
  styleAt: (address: string) => readonly Piece[] | undefined;
  shared: SharedNames;
}): (root: Root) => void {
  type Kept = { pieces: Piece[]; selectors: Placed[]; texts: LRUCache<string, string> };
  const kept = new LRUCache<string, Kept>({ max: mostKept });
  const keep = (pieces: Piece[]): Kept => ({
    pieces,
    selectors: selectorsIn(pieces),
    texts: new LRUCache({ max: mostTexts }),
  });
  return (root) => {
    const styles = new Map<readonly Piece[], string>();
    const moved = new Set<Element>();
    for (const element of elementsOf(root)) {
      if (!isStylesheet(element) || attribute(element, 'media')) continue;
      const address = attribute(element, 'href') ?? '';
      const style = styleAt(address);
      if (!style) continue;
      moved.add(element);
      if (!styles.has(style)) styles.set(style, address);
    }
    drop(root, (node) => isElement(node) && moved.has(node));
    const [head, body] = [partOf(root, 'head'), partOf(root, 'body')];
    if (styles.size === 0 || !head || !body) return;
    const elements = elementsOf(root);
    const [tags, attributes] = [tagsIn(elements), attributesIn(elements)];
    const before = splitLater(root, body, elements, shared);
    const matches = elements.some(isBuilder) ? () => true : createMatcher(root);
    const names = nameClasses(elements, shared.classes);
    // What comes with the shared sheet: rules that it holds and that match nothing seen before it.
    const isElsewhere = (selector: Placed) =>
      before !== null && isLate(shared, selector) && (selector.mark === 'unseen' || !mayMatch(before, selector));
    const key = JSON.stringify(
      [[...styles.values()], [...names], tags, attributes, before?.classes, before?.tags].map((one) =>
        one instanceof Set ? [...one] : one,
      ),
    );
    const known =
      kept.get(key) ??
      keep([...styles.keys()].flatMap((style) => pruneStyle(style, { names, tags, attributes, isElsewhere })));
    kept.set(key, known);
    const { pieces, selectors, texts } = known;
    const matched = new Set(selectors.filter(matches));
    const outcome = selectors.map((selector) => Number(matched.has(selector))).join('');
    const value = texts.get(outcome) ?? dropUnasked(writeRules(pieces, names, (selector) => matched.has(selector)));
    texts.set(outcome, value);
    const style: Element = { type: 'element', tagName: 'style', properties: {}, children: [{ type: 'text', value }] };
    const title = head.children.findIndex((child) => isElement(child, 'title'));
    const at = head.children.findIndex((child, index) => index > title && isElement(child, 'link'));
    head.children.splice(at < 0 ? head.children.length : at, 0, style);
  };
}
