import type { Nodes } from 'hast';
import { parseDocument } from '#lib/server/finish/parse-document.ts';

/** What a reader of the body never sees. */
const unseen = new Set(['head', 'script', 'style', 'template']);

/** Every run of text that a page shows, each in the element that it stands in, in the order of the document. */
export function listText(html: string): string[] {
  const found: string[] = [];
  const walk = (node: Nodes, within: string): void => {
    if (node.type === 'text' && node.value.trim() !== '') found.push(`${within}：${node.value}`);
    if (node.type === 'element' && unseen.has(node.tagName)) return;
    if ('children' in node) for (const child of node.children) walk(child, node.type === 'element' ? node.tagName : '');
  };
  walk(parseDocument(html), '');
  return found;
}

/**
 * The first place where two pages do not show the same text in the same kind of element.
 *
 * @returns what stands there in each, or null where they show the same throughout
 * @example differenceOf('<p>一', '<p>二') // ['p：一', 'p：二']
 */
export function differenceOf(one: string, other: string): [string, string] | null {
  const [a, b] = [listText(one), listText(other)];
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index).find(
    (index) => a[index] !== b[index],
  );
  return at === undefined ? null : [a[at] ?? '', b[at] ?? ''];
}
