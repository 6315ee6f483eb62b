import type { Element, Nodes, Root } from 'hast';
import { elementsOf } from './tree.ts';

const wordsOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
};

/** Begins or ends with a sign that is half blank, and is a name: a sentence would be crowded. */
const isInSigns = (words: string) => /^[“‘（《「]|[”’）》」]$/.test(words) && !/[；：。]/.test(words);

function halve(link: Element): void {
  if (isInSigns(wordsOf(link)))
    link.properties['className'] = [...[link.properties['className'] ?? []].flat(), 'halved'] as string[];
}

/**
 * Marks the links that begin or end with a bracket or a quotation mark, so that no underline runs on below its blank
 * half (W3C clreq, 3.1.6); `.halved` is in `base.css`.
 */
export const halveSigns = (): ((root: Root) => void) => (root) => {
  for (const element of elementsOf(root)) if (element.tagName === 'a') halve(element);
};
