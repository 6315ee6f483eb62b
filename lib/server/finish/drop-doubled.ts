import type { Element, Root } from 'hast';
import { attribute, drop, elementsOf, isElement } from './tree.ts';

const contentOf = (element: Element) => attribute(element, 'content');

/**
 * Takes out the `twitter:` tags that say again what Open Graph says: where one is missing, its twin is read
 * (developer.x.com, Cards, “Markup reference”). Next writes them from the same words.
 */
export function dropDoubled(): (root: Root) => void {
  return (root) => {
    const metas = elementsOf(root).filter(({ tagName }) => tagName === 'meta');
    const openGraph = new Map(metas.map((meta) => [attribute(meta, 'property'), contentOf(meta)]));
    const isDoubled = (meta: Element) => {
      const name = attribute(meta, 'name');
      if (!name?.startsWith('twitter:')) return false;
      return openGraph.get(name.replace('twitter:', 'og:')) === contentOf(meta);
    };
    drop(root, (node) => isElement(node, 'meta') && isDoubled(node));
  };
}
