import type { Element, Nodes, Root } from 'hast';

/** Whether a node is an element, of this name where one is given. */
export const isElement = (node: Nodes, name?: string): node is Element =>
  node.type === 'element' && (name === undefined || node.tagName === name);

/** Takes out what the test picks, children before parents, so that what becomes empty can go too. */
export function drop(node: Nodes, unwanted: (node: Nodes) => boolean): void {
  if (node.type !== 'element' && node.type !== 'root') return;
  for (const child of node.children) drop(child, unwanted);
  // Most elements keep all that they hold.
  if (node.children.some(unwanted))
    (node.children as Nodes[]) = (node.children as Nodes[]).filter((child) => !unwanted(child));
}

/** Every element below a node, in the order of the document. */
export function elementsOf(node: Nodes, found: Element[] = []): Element[] {
  if (node.type === 'element') found.push(node);
  if (node.type === 'element' || node.type === 'root') for (const child of node.children) elementsOf(child, found);
  return found;
}

/** The text of a script or style. */
export const textOf = (element: Element) =>
  element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** An attribute as text; hast keeps lists such as `rel` as arrays. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : undefined;
}

/** Head or body of a document. */
export function partOf(root: Root, name: 'head' | 'body'): Element | undefined {
  const html = root.children.find((node) => isElement(node, 'html'));
  return html && 'children' in html ? html.children.find((node) => isElement(node, name)) : undefined;
}
